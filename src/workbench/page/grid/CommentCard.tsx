import { useLayoutEffect, useRef } from "react";
import type { Words } from "./look";

interface CommentCardProps {
  readonly address: string;
  readonly words: readonly Words[];
  readonly label: string;
  /** The cell's box. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

const GAP = 6;

/** The comments on a cell, beside it where there is room, else at its other side or below. */
export function CommentCard({ address, words, label, box }: CommentCardProps) {
  const card = useRef<HTMLElement>(null);
  const { left, top, width, height } = box;
  useLayoutEffect(() => {
    const own = card.current;
    const frame = own?.closest(".grid");
    if (!own || !frame) return;
    own.style.transform = "none";
    const [place, room] = [own.getBoundingClientRect(), frame.getBoundingClientRect()];
    const over = place.right - (room.left + frame.clientWidth);
    const roomAtLeft = place.left - width - 2 * GAP - room.left;
    const across = over <= 0 ? 0 : roomAtLeft >= place.width ? -(place.width + width + 2 * GAP) : -over - GAP;
    const below = over > 0 && roomAtLeft < place.width ? height + GAP : 0;
    const lower = place.bottom + below - (room.top + frame.clientHeight);
    own.style.transform = `translate(${across}px, ${below - Math.max(0, lower + GAP)}px)`;
  }, [left, top, width, height, words]);
  return (
    <aside
      ref={card}
      className="comment-card"
      aria-label={label}
      data-comment-card={address}
      style={{ left: left + width + GAP, top }}
    >
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
