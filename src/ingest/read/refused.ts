/** A file that is set aside: it cannot be an article, and the message says why and what to do. */
import { VFileMessage } from 'vfile-message';

export class Refused extends VFileMessage {
  constructor(path: string, rule: string, reason: string) {
    super(reason, { ruleId: rule, source: 'read' });
    this.file = path;
    this.fatal = true;
  }
}
