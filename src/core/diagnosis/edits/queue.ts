/** A queue that gives its lightest member first; of equals the one that came first. */
export class Queue<M> {
  private readonly heap: { readonly member: M; readonly weight: number; readonly turn: number }[] = [];
  private turns = 0;

  get size(): number {
    return this.heap.length;
  }

  push(member: M, weight: number): void {
    const { heap } = this;
    heap.push({ member, weight, turn: this.turns++ });
    for (let at = heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.before(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): M | undefined {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last) return undefined;
    if (heap.length > 0) {
      heap[0] = last;
      this.sink();
    }
    return top.member;
  }

  private sink(): void {
    const { heap } = this;
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      let least = at;
      for (const child of [left, left + 1]) if (child < heap.length && this.before(child, least)) least = child;
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private before(a: number, b: number): boolean {
    const [x, y] = [this.heap[a], this.heap[b]];
    return !!x && !!y && (x.weight < y.weight || (x.weight === y.weight && x.turn < y.turn));
  }

  private swap(a: number, b: number): void {
    const { heap } = this;
    const [x, y] = [heap[a], heap[b]];
    if (!x || !y) return;
    heap[a] = y;
    heap[b] = x;
  }
}
