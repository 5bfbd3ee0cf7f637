import type { Message } from '../../text/message.js';
import type { Region } from '../../text/region.js';

/**
 * Front matter as read by its syntax. Places are offsets in the text that was read; they become ranges, and nodes
 * become fields, in `toFields`.
 */
export type ValueNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  /** What the value says; empty for no value and for null. */
  readonly value: string;
  /** The value as written, without its quotes. */
  readonly start: number;
  readonly end: number;
  /** As in `ValueStyle`. */
  readonly quote: string;
  /** As in `ValueContext`. */
  readonly flow?: boolean | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Where the tag before the value begins. */
  readonly tag?: number | undefined;
  readonly block?: BlockNode | undefined;
  /** Where the quotes begin, if the value does not begin right after them. */
  readonly outer?: number | undefined;
  /** Where the value that an alias repeats is written. */
  readonly repeats?: Region | undefined;
}

/** The places of a `BlockScalar`. */
export interface BlockNode {
  readonly header: string;
  readonly headerStart: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly indent: number;
}

export interface ListNode {
  readonly kind: 'list';
  readonly start: number;
  readonly end: number;
  /** Whether it is written between brackets. */
  readonly flow: boolean;
  readonly items: readonly ValueNode[];
}

export interface MapNode {
  readonly kind: 'map';
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  readonly entries: readonly EntryNode[];
}

/** A key with its value. */
export interface EntryNode {
  readonly key: string;
  /** Where the key begins, its quote included. */
  readonly start: number;
  /** The key without its quotes. */
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: ValueNode;
  /** Where the value ends, its closing quote or bracket included. */
  readonly end: number;
  readonly place: 'lines' | 'braces' | 'table' | 'dotted';
  readonly separator: string;
}

/** A mistake that a syntax finds in a text, and where. */
export interface Mistake {
  readonly start: number;
  readonly end: number;
  readonly why: Message;
  readonly meant: { readonly key: string; readonly value: string } | undefined;
}

/** What was read between the delimiters. */
export interface BlockReading {
  readonly entries: readonly EntryNode[];
  readonly mistakes: readonly Mistake[];
}
