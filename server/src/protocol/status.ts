import { houseOf, languageOf, packOf } from '../core/index.ts';
import type { StatusParams } from './requests.ts';
import type { OpenText } from './texts.ts';

/** How long a text must rest before its status is looked at: milliseconds. */
const REST = 200;

/** Tells the client what each open text is taken for, whenever that changes. */
export class StatusTeller {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly told = new Map<string, string>();
  private readonly send: (status: StatusParams) => void;

  constructor(send: (status: StatusParams) => void) {
    this.send = send;
  }

  changed(text: OpenText): void {
    const { uri } = text.document;
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => this.tell(text), REST),
    );
  }

  forget(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.told.delete(uri);
  }

  private tell(text: OpenText): void {
    const status = statusOf(text);
    const told = JSON.stringify(status);
    if (this.told.get(status.uri) === told) return;
    this.told.set(status.uri, told);
    this.send(status);
  }
}

function statusOf({ document, config, configFile, language }: OpenText): StatusParams {
  const code = languageOf(document);
  return {
    uri: document.uri,
    language: code === null ? null : { code, name: packOf(code).name },
    isSet: language !== 'auto',
    profile: houseOf(document.resolutions[0]?.body ?? '', config ?? {}).name,
    configFile,
    silence: code === null ? document.silence : null,
  };
}
