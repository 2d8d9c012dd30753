import type { Words } from "./look";

interface CommentCardProps {
  readonly address: string;
  readonly words: readonly Words[];
  readonly label: string;
  readonly left: number;
  readonly top: number;
}

/** The comments on a cell, beside it. */
export function CommentCard({ address, words, label, left, top }: CommentCardProps) {
  return (
    <aside className="comment-card" aria-label={label} data-comment-card={address} style={{ left, top }}>
      {words.map(({ author, text }, index) => (
        <div key={index} className="comment-words">
          <strong>{author}</strong>
          <p>{text}</p>
        </div>
      ))}
      <span className="comment-place">{address}</span>
    </aside>
  );
}
