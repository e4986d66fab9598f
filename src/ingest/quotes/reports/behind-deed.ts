/** Who does something before a reporting word and then speaks: `老船工咽了咽唾沫说：…`, `主任压低声音告诉我，…`. */
import { actorAt } from '../mentions/actor.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** What people do more than bodies. */
const spoken =
  /^(?:说|问|答|道|喊|讲|回答|解释|回忆|感叹|感慨|抱怨|吐槽|调侃|告诉|提醒|补充|坦言|直言|叹息|透露|表示|埋怨|[一-鿿]?[说问喊叹笑答吼]道|[一-鿿]说)$/;

/** Somebody else speaks behind the deed, or nobody: `医生听我说`, `老师让学生说`, `网友并没有说`, `朋友之所以这么说`. */
const another =
  /[听让叫请使被令要想没不能会该须可“（、]|的$|$(?<=的[^，]{2,})|如果|是否|打算|准备|喜欢|之所以|[这那]么|(?<![对向跟给断着])[我你您他她咱]|[一-鿿]们$/;

/** The noun is half of a longer one, or a name stands behind it: `社会学教授`, `外长杜兰`. */
const goesOn = /^[学组方系界部院科室局所级和与及们圈之账长兼]/;

/** `像卫生部长那样`, `做完训练老师`: what is told before the noun. */
const led = /^[像如]|[完时]/;

/** What tells a deed, and no name: `压低声音`, `进来`, `指着一块空地`; four characters without a verb may be one. */
const tells = /^(?:[一-鿿，]{5,}|(?=.*[来去着了过身头手声口地得进起住对向跟给])[一-鿿]{2,4})$/;

/** `我哥`: nothing need stand behind a relative. */
const kin = /^[我他她][一-鿿]{1,2}$/;

/** Whoever a clause begins with that ends with a reporting word and tells a deed before it. */
export function behindDeed(
  paragraph: Paragraph,
  clause: number,
  start: number,
  word: string,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  if (!spoken.test(word)) return null;
  const actor = actorAt(paragraph, clause, start, names);
  if (!actor || actor.kind === 'document' || led.test(actor.name)) return null;
  const deed = paragraph.flat.slice(actor.range[1], start);
  const told = kin.test(actor.name) || tells.test(deed);
  return !told || goesOn.test(deed) || another.test(deed) ? null : actor;
}
