/** Words of offline reading. */
import type { Messages } from './index.ts';

export const offline = {
  title: { zh: '离线阅读', en: 'Reading offline' },
  lead: {
    zh: '读过的页面自动留在本机，没有网络也能再读。也可以把整个引得存下来：全部引语、人物、文章和检索索引，在火车上、飞机上照常查。',
    en: 'Pages you have read stay on this device and can be read again without a network. You can also save the whole of Yinde: every quote, person, article and the search index.',
  },
  absent: {
    zh: '眼下没有网络，这一页也不曾读过、不曾存下。读过的页面仍可打开。',
    en: 'There is no network, and this page was neither read nor saved before. Pages you have read still open.',
  },
  noScript: {
    zh: '离线保存需要 JavaScript。不用它，也可以从“数据”页下载全部记录。',
    en: 'Saving needs JavaScript. Without it, all records can be downloaded from the data page.',
  },
  unsupported: { zh: '此浏览器不能离线保存。', en: 'This browser cannot save pages for offline reading.' },
  none: { zh: '本机还没有整站副本。', en: 'There is no copy of the whole site on this device.' },
  saved: {
    zh: '本机存有整站副本：版本 {id}，{size}，{date} 存下。',
    en: 'A copy of the whole site is on this device: edition {id}, {size}, saved {date}.',
  },
  newer: { zh: '已有新版 {id}（{size}）。', en: 'There is a new edition {id} ({size}).' },
  save: { zh: '保存整站（{size}）', en: 'Save the whole site ({size})' },
  renew: { zh: '存下新版并换用（{size}）', en: 'Save and use the new edition ({size})' },
  stop: { zh: '停止', en: 'Stop' },
  remove: { zh: '移除', en: 'Remove' },
  progress: {
    zh: '已存 {files} / {ofFiles} 个文件，{bytes} / {ofBytes}',
    en: '{files} of {ofFiles} files, {bytes} of {ofBytes}',
  },
  stopped: { zh: '已停止；再按保存会接着存。', en: 'Stopped; saving again continues.' },
  changed: {
    zh: '保存途中网站出了新版，请再按一次。',
    en: 'A new edition was published while saving; please try again.',
  },
  full: { zh: '本机空间不足，没有存下。', en: 'There is no room on this device.' },
  failed: {
    zh: '网络中断，没有存完；再按保存会接着存。',
    en: 'The network broke off; saving again continues.',
  },
  removed: { zh: '已移除。', en: 'Removed.' },
  offered: { zh: '引得出了新版。', en: 'A new edition of Yinde is ready.' },
  use: { zh: '换用新版', en: 'Use it' },
  toSaved: { zh: '先存新版再换用', en: 'Save it, then use it' },
  later: { zh: '稍后', en: 'Later' },
} satisfies Messages;
