export interface CommentReply {
  readonly id: string;
  readonly content: string;
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO 8601. */
  readonly created: string;
}

/** A threaded comment on one cell. */
export interface Comment extends CommentReply {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly CommentReply[];
}
