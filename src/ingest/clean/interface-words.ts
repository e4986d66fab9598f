/** Words that stand alone on buttons, tabs and menus of Chinese pages, in simplified characters. */

const groups = {
  ways: '首页 主页 返回 返回首页 返回顶部 回到顶部 顶部 目录 导航 菜单 频道 站内 站外 上一页 下一页 上一篇 下一篇 上一章 下一章 更多 展开 收起 展开全文 阅读全文 查看全部 查看更多 查看原文 查看原图 正在播放 点击播放 原文链接 查看大图 阅读整篇文章 视频播放位置 未找到相关图片 Embed 点击查看大图 全屏查看图片 查看图片全屏 观看图片全屏 在全屏模式下查看图片 加载更多 已加载全部 没有更多了 返回列表 展开阅读全文 打开APP阅读全文 听新闻 听全文 语音播报 收听本文 朗读 客户端 手机版 手机端 电脑版 APP下载 下载APP',
  account:
    '登录 登陆 登录注册 注册 立即注册 退出 账号 密码 用户名 忘记密码 忘记密码? 搜索 关闭 取消 确定 确认 提交',
  sharing:
    '关注 已关注 复制 分享 分享到 分享至 转发 转寄 引用 打印 列印 收藏 点赞 我要纠错 举报/反馈 打赏 赞赏 喜欢作者 APP专享直播 推荐给朋友 听众来信 分享工具 发送给我好友 发给好友 发送给好友 复制链接发给好友 手机看新闻 同步刊登于 此篇文章同步刊登于 腾讯QQ 赞 踩 顶 举报 投诉 纠错 复制链接 扫一扫 微信 微博 新浪微博 腾讯微博 QQ空间 QQ好友 朋友圈 微信好友 人人网 豆瓣 Qzone weixin weinxin',
  comments:
    '暂无评论 抢沙发 我来说两句 提交评论 发送 回复 查看回复 发布 发表 评论 讨论 我要评论 发表评论 网友评论 全部评论 最新评论 最热 最新 最早 热评 跟帖 我要跟帖 发起话题 查看 我来评论',
  sections:
    '标签 相关标签 自动播放 倍速 全屏 专题 图集 图片 图片链接 视频 视频链接 直播 热图 热点 热搜 热门 排行 推荐 精华 焦点 视觉 快讯 资讯 新闻 要闻 滚动 正文',
  legal:
    '关于我们 联系我们 加入我们 广告服务 （广告） 原创声明 版权声明 版权所有 免责声明 法律声明 隐私政策 服务条款 网站地图 友情链接 意见反馈 投稿 广告 推广',
  size: '大中小 字号 字体 字级 大 中 小 A+ A- 缩小字体 放大字体 增大字体 默认字体 最大 较大 默认 较小 最小 Fonts Size Printer-Friendly 打 印 CNML格式',
};

export const interfaceWords: ReadonlySet<string> = new Set(
  Object.values(groups).flatMap((words) => words.split(' ')),
);

/** Names of channels, which head sections of an article as well: furniture only where a page's is expected. */
export const channels: ReadonlySet<string> = new Set(
  '国内 国际 社会 时政 财经 科技 体育 娱乐 汽车 房产 教育 文化 健康 旅游 军事 时尚 游戏 历史 读书 证券 基金 股票 理财 银行 保险 数码 手机 家居 美食 亲子 女性 星座 彩票 博客 论坛 社区 音乐 电影 电视 明星 港澳 台湾 地方 理论 人事 法治 图库 动漫 公益 佛教 观点 访谈 产经 公司 能源 创业 商学院'.split(
    ' ',
  ),
);
