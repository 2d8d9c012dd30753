import { HostError } from "../core/sheet/workbook-port";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const EQUALS = 61;
const SPACE = 32;

/** The XML is not well formed where we stand. */
export function damaged(part: string): HostError {
  return new HostError("damaged", [part]);
}

/**
 * Walks the tags of an XML text once, without building a tree.
 * Names are local (prefixes dropped); comments and instructions are passed over; a document type is refused,
 * so that no entity beyond the five of XML can ever be declared or expanded.
 */
export class XmlScanner {
  /** Local name of the tag. */
  name = "";
  /** The tag closes an element. */
  closing = false;
  /** The tag opens and closes an element at once. */
  empty = false;
  /** Place of the tag's `<`. */
  start = 0;
  /** Place after the tag's `>`. */
  end = 0;
  private nameEnd = 0;

  constructor(
    readonly xml: string,
    readonly part: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Goes to the next tag; false at the end of the text. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      const start = xml.indexOf("<", this.end);
      if (start < 0) return false;
      const first = xml.charCodeAt(start + 1);
      if (first === 33 || first === 63) {
        this.end = this.skipDeclaration(start, first);
        continue;
      }
      this.readTag(start, first === SLASH);
      return true;
    }
  }

  /** Goes to the next opening tag of this local name; false when there is none. */
  seek(name: string): boolean {
    while (this.next()) if (!this.closing && this.name === name) return true;
    return false;
  }

  /** Goes to the next tag inside the element of this local name; false at the element's end. */
  within(container: string): boolean {
    if (!this.next()) throw damaged(this.part);
    return !(this.closing && this.name === container);
  }

  /** The tag opens an element of this local name. */
  opens(name: string): boolean {
    return !this.closing && this.name === name;
  }

  /** Goes past the element whose opening tag was just read. */
  skip(): void {
    let depth = this.empty ? 0 : 1;
    while (depth > 0) {
      if (!this.next()) throw damaged(this.part);
      depth += this.depthChange();
    }
  }

  /** Text directly inside the element whose opening tag was just read, up to its end; inner elements are passed over. */
  text(): string {
    if (this.empty) return "";
    const { xml } = this;
    const from = this.end;
    const to = xml.indexOf("<", from);
    if (to < 0) throw damaged(this.part);
    if (xml.charCodeAt(to + 1) === SLASH) {
      this.readTag(to, true);
      return decodeEntities(xml.slice(from, to));
    }
    return this.mixedText();
  }

  /** Value of an attribute without prefix, or undefined. */
  attr(name: string): string | undefined {
    return this.findAttribute(name, false);
  }

  /** Value of an attribute with any prefix (`r:id`), or undefined. */
  prefixedAttr(name: string): string | undefined {
    return this.findAttribute(name, true);
  }

  /** The tag's name as it is written, prefix and all. */
  rawName(): string {
    return this.xml.slice(this.start + (this.closing ? 2 : 1), this.nameEnd);
  }

  /** How the tag changes the depth: 1 opens, -1 closes, 0 both. */
  depthChange(): -1 | 0 | 1 {
    return this.closing ? -1 : this.empty ? 0 : 1;
  }

  private findAttribute(name: string, prefixed: boolean): string | undefined {
    const { xml } = this;
    const limit = this.end - 1;
    for (let at = this.nameEnd; at < limit;) {
      let code = xml.charCodeAt(at);
      if (code <= SPACE || code === SLASH) {
        at++;
        continue;
      }
      const nameStart = at;
      let local = at;
      while (at < limit && (code = xml.charCodeAt(at)) !== EQUALS && code > SPACE) {
        if (code === COLON) local = at + 1;
        at++;
      }
      const nameEnd = at;
      while (at < limit && (code = xml.charCodeAt(at)) !== QUOTE && code !== APOSTROPHE) at++;
      const close = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (close < 0 || close > limit) throw damaged(this.part);
      const hasPrefix = local !== nameStart;
      if (
        hasPrefix === prefixed &&
        nameEnd - local === name.length &&
        xml.startsWith(name, local) &&
        !(prefixed && xml.startsWith("xmlns:", nameStart))
      ) {
        return decodeEntities(xml.slice(at + 1, close));
      }
      at = close + 1;
    }
    return undefined;
  }

  private readTag(start: number, closing: boolean): void {
    const { xml } = this;
    let at = start + (closing ? 2 : 1);
    let local = at;
    let code = xml.charCodeAt(at);
    while (code > SPACE && code !== GREATER && code !== SLASH && code !== LESS) {
      if (code === COLON) local = at + 1;
      code = xml.charCodeAt(++at);
    }
    if (at === local) throw damaged(this.part);
    const nameEnd = at;
    while (code !== GREATER) {
      if (code === QUOTE || code === APOSTROPHE) {
        at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
        if (at < 0) throw damaged(this.part);
      } else if (code === LESS || Number.isNaN(code)) throw damaged(this.part);
      code = xml.charCodeAt(++at);
    }
    this.start = start;
    this.end = at + 1;
    this.nameEnd = nameEnd;
    this.closing = closing;
    this.empty = !closing && xml.charCodeAt(at - 1) === SLASH;
    this.name = xml.slice(local, nameEnd);
  }

  private skipDeclaration(start: number, first: number): number {
    const { xml } = this;
    const [open, close] =
      first === 63
        ? ["<?", "?>"]
        : xml.startsWith("<!--", start)
          ? ["<!--", "-->"]
          : xml.startsWith("<![CDATA[", start)
            ? ["<![CDATA[", "]]>"]
            : ["", ""];
    if (!open) throw damaged(this.part);
    const end = xml.indexOf(close, start + open.length);
    if (end < 0) throw damaged(this.part);
    return end + close.length;
  }

  private mixedText(): string {
    const { xml } = this;
    let text = "";
    let depth = 1;
    let at = this.end;
    for (;;) {
      const tag = xml.indexOf("<", at);
      if (tag < 0) throw damaged(this.part);
      if (depth === 1) text += decodeEntities(xml.slice(at, tag));
      const first = xml.charCodeAt(tag + 1);
      if (first === 33 || first === 63) {
        at = this.skipDeclaration(tag, first);
        if (depth === 1 && xml.startsWith("<![CDATA[", tag)) text += xml.slice(tag + 9, at - 3);
        continue;
      }
      this.readTag(tag, first === SLASH);
      at = this.end;
      depth += this.depthChange();
      if (depth === 0) return text;
    }
  }
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text without the five entities of XML and numeric ones; others stay as they are. */
export function decodeEntities(text: string): string {
  const plain = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!plain.includes("&")) return plain;
  return plain.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (typeof name === "string") return NAMED[name] ?? whole;
    const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as it stands inside an element or a double-quoted attribute. */
export function encodeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;");
}

/** Text of a cell or comment from its stored form, where `_x000A_` stands for a character. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Stored form of a cell's or comment's text: what XML cannot hold is written `_x0001_`. */
export function encodeCellText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]/g, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    });
  return encodeXml(escaped.replace(LONE_SURROGATE, "\uFFFD"));
}
