import type { PostBody } from './post.js';

/**
 * Makes the body of a post of which only the head has been read: `read` is called once, at the first access, with what
 * it is the body of. Posts can share one `read`: a function of its own would take each several times as much memory.
 */
export function lazyBody<Of>(read: (of: Of) => PostBody, of: Of): PostBody {
  return new LazyBody(read, of);
}

/** Returns the same as plain data, so that two can be compared; reads the body if it has not been read. */
export function wholeBody(body: PostBody): PostBody {
  return body instanceof LazyBody ? (body as LazyBody<unknown>).whole() : body;
}

class LazyBody<Of> implements PostBody {
  private body: PostBody | undefined;

  constructor(
    private readonly read: (of: Of) => PostBody,
    private readonly of: Of,
  ) {}

  get headings() {
    return this.whole().headings;
  }

  get anchors() {
    return this.whole().anchors;
  }

  get links() {
    return this.whole().links;
  }

  get undefinedReferences() {
    return this.whole().undefinedReferences;
  }

  get excerpt() {
    return this.whole().excerpt;
  }

  get silences() {
    return this.whole().silences;
  }

  get garbled() {
    return this.whole().garbled;
  }

  get aboutEncodings() {
    return this.whole().aboutEncodings;
  }

  get moreTitles() {
    return this.whole().moreTitles;
  }

  get inTemplates() {
    return this.whole().inTemplates;
  }

  get firstBodyLine() {
    return this.whole().firstBodyLine;
  }

  whole(): PostBody {
    return (this.body ??= this.read(this.of));
  }
}
