import { parseConfig } from './parseConfig.js';
import { restrictConfig } from './restrictConfig.js';

/** Reads `.upnext.json` like `parseConfig`; in an untrusted workspace, it decides less. */
export function readConfig(
  text: string,
  rules: Parameters<typeof parseConfig>[1],
  isTrusted: boolean,
): ReturnType<typeof parseConfig> {
  const { config, problems } = parseConfig(text, rules);
  return { config: isTrusted ? config : restrictConfig(config), problems };
}
