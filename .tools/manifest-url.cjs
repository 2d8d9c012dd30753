/** Where the add-in's pages are during development, as manifest.xml spells it. */
const DEVELOPMENT = "https://localhost:3000/addin";

/** The manifest for pages at another address (CERMAT_URL when building); Office takes https only. */
function manifestFor(xml, address) {
  if (!address) return xml;
  if (!/^https:\/\/[^\s"<>]+$/.test(address)) throw new Error(`CERMAT_URL must be an https address: ${address}`);
  return xml.replaceAll(DEVELOPMENT, address.replace(/\/+$/, ""));
}

module.exports = { manifestFor };
