import { decodeCellText, XmlScanner } from "./xml";

/** Reads the texts that cells refer to by number. */
export function readSharedStrings(xml: string, part: string): string[] {
  const scanner = new XmlScanner(xml, part);
  const strings: string[] = [];
  while (scanner.seek("si")) strings.push(readRichText(scanner));
  return strings;
}

/** Text of the element whose opening tag was just read (`si`, `is`, comment `text`): its runs joined, reading aids left out. */
export function readRichText(scanner: XmlScanner): string {
  const container = scanner.name;
  let text = "";
  if (scanner.empty) return text;
  while (scanner.within(container)) {
    if (scanner.opens("t")) text += scanner.text();
    else if (scanner.opens("rPh")) scanner.skip();
  }
  return decodeCellText(text);
}
