/** What `up-next --help` prints. */
export const HELP = `up-next: blog series in Markdown, checked

  up-next list [FOLDER] [--format table|json]
      The posts of a blog: title, date, topic, series and part, previous and next.

  up-next check [FOLDER | FILE ...] [--format text|json] [--max-warnings N]
      What is wrong with the posts. A file is checked as part of its whole blog.
      N warnings are allowed before they count as a failure; without it, none.

Without FOLDER, the current folder. A file .upnext.json at the root of the blog
configures both. Each rule has a page under docs/rules/.

  -h, --help       this text
  -v, --version    the version

Exit status: 0 all is well, 1 problems were found, 2 the command could not run.
`;
