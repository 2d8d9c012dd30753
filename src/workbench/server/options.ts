/** What `npm start -- ...` can be told. */
export interface ServerOptions {
  readonly port: number;
  readonly open: boolean;
}

const DEFAULT_PORT = 4173;

/** Reads the server's options; the text of what is wrong when it cannot. */
export function readOptions(args: readonly string[]): ServerOptions | string {
  let port = DEFAULT_PORT;
  let open = true;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (arg === "--no-open") open = false;
    else if (arg === "--port") {
      const text = args[++at] ?? "";
      port = Number(text);
      if (!/^\d+$/.test(text) || port > 65535)
        return `--port membutuhkan angka 0 sampai 65535 / needs a number from 0 to 65535: ${text}`;
    } else return `Pilihan tidak dikenal / unknown option: ${arg}`;
  }
  return { port, open };
}
