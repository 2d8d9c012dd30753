import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createRequire } from "node:module";
import { validateXML } from "xmllint-wasm";

const { manifestFor } = createRequire(__filename)("../../.tools/manifest-url.cjs") as {
  manifestFor: (xml: string, address: string | undefined) => string;
};

const root = resolve(__dirname, "../..");
const xml = readFileSync(resolve(root, "manifest.xml"), "utf8");
/** Microsoft's schemas are not ours to pass on; where somebody has laid them beside the repository they are used. */
const folder = resolve(root, "../shared/manifest-xsd");
const MAIN = "OfficeAppManifestV1_1.xsd";

/** `ExtendedOverrides` is younger than the schemas; its place is straight below `VersionOverrides`. */
const OVERRIDES = /(<\/VersionOverrides>)\s*<ExtendedOverrides Url="[^"]+" ResourcesUrl="[^"]+"\/>(?=\s*<\/OfficeApp>)/;

interface File {
  readonly fileName: string;
  readonly contents: string;
}

/** `Runtimes` is younger than the schemas. */
const RUNTIMES = `
  <xs:complexType name="Runtimes"><xs:sequence><xs:element name="Runtime"><xs:complexType>
    <xs:attribute name="resid" type="xs:string" use="required"/>
    <xs:attribute name="lifetime" use="required"><xs:simpleType><xs:restriction base="xs:string">
      <xs:enumeration value="short"/><xs:enumeration value="long"/>
    </xs:restriction></xs:simpleType></xs:attribute>
  </xs:complexType></xs:element></xs:sequence></xs:complexType>`;

function withRuntimes(schema: string): string {
  return schema
    .replace(/(<xs:complexType name="Host" abstract="true">[\s\S]*?<xs:sequence>)/, `$1<xs:element name="Runtimes" type="Runtimes" minOccurs="0"/>`)
    .replace("</xs:schema>", `${RUNTIMES}</xs:schema>`);
}

function schemas(): File[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xsd"))
    .map((fileName) => ({ fileName, contents: withRuntimes(readFileSync(resolve(folder, fileName), "utf8")) }));
}

async function validate(whole: string): Promise<readonly string[]> {
  const contents = whole.replace(OVERRIDES, "$1");
  const files = schemas();
  const main = files.find(({ fileName }) => fileName === MAIN);
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents }],
    schema: main ? [main] : [],
    preload: files.filter((file) => file !== main),
  });
  return errors.map(({ message }) => message);
}

if (existsSync(folder)) {
  test("the manifest is valid by Microsoft's schema", async () => {
    expect(await validate(xml)).toEqual([]);
  });

  test("the manifest for an office's own address is valid as well", async () => {
    expect(await validate(manifestFor(xml, "https://cermat.kota.example/addin"))).toEqual([]);
  });

  test("the schema does refuse what Office would refuse", async () => {
    expect(await validate(xml.replace("<Permissions>ReadWriteDocument", "<Permissions>Everything"))).not.toEqual([]);
    expect(await validate(xml.replace(/<Label resid="Tab.Label"\/>/, ""))).not.toEqual([]);
  });
} else {
  test("without Microsoft's schemas the manifest's outline is still that of a task pane add-in", () => {
    const order = ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"];
    const places = order.map((name) => xml.indexOf(`<${name}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
}
