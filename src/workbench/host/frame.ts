import type { OfficeHost } from "./host";
import { frameName, WacChannel, type ChannelOptions } from "./wac";

/** An add-in running in a frame beside the workbook. */
export interface MountedAddin {
  readonly channel: WacChannel;
  unmount(): void;
}

/** Opens an add-in's page in an empty frame and connects it to the host; the page must have this page's host name. */
export function mount(frame: HTMLIFrameElement, url: string, host: OfficeHost, over: Partial<ChannelOptions> = {}): MountedAddin {
  const options: ChannelOptions = { controlId: "addin-1", conversationId: `conversation-${Date.now()}`, hostUrl: location.href, ...over };
  const origin = new URL(url, location.href).origin;
  const channel = new WacChannel(host, options, (text) => { frame.contentWindow?.postMessage(text, origin); });
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source === frame.contentWindow && event.origin === origin) channel.receive(event.data);
  };
  window.addEventListener("message", listen);
  // The library reads the name when its first script runs, so it must be there before the page is.
  frame.name = frameName(options, host.model.locale);
  frame.src = url;
  return {
    channel,
    unmount: () => {
      window.removeEventListener("message", listen);
      channel.close();
      frame.removeAttribute("src");
    },
  };
}
