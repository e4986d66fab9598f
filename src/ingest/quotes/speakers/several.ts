/** Two or more who speak together: `杜兰和韦伯`. */
import type { Speaker } from '../../model.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Cast } from './cast.ts';
import { clean } from './history.ts';

/** Whom a group is made of, each under the full name. */
export function several({ byForm }: Cast, mention: Mention): Speaker {
  const parts = mention.name.split(/[和、与]/);
  const members = parts.map((part) => byForm.get(part)?.name);
  if (members.length > 1 && members.every((member) => member !== undefined)) {
    return {
      name: `${members.slice(0, -1).join('、')}和${members.at(-1)}`,
      type: 'group',
      aliases: [],
      role: mention.role,
    };
  }
  // `杜兰与新政府`
  if (parts.length === 2 && members.some((member) => member !== undefined)) {
    const name = parts.map((part, index) => members[index] ?? part).join('和');
    return { name, type: 'group', aliases: name === mention.name ? [] : [mention.name], role: null };
  }
  // `杜兰及其他专家`: the name in full.
  const [, first = '', rest] = /^([^和及与]{2,20})(?:和|及|与|以及)(其他.+)$/.exec(mention.name) ?? [];
  const member = byForm.get(first.trim());
  const name = member && rest ? `${member.name}和${rest}` : mention.name;
  return { name: clean(name), type: 'group', aliases: [], role: null };
}
