/** A list of whole numbers that grows; a plain array of millions would cost several times the memory. */
export class GrowingArray {
  private values = new Uint32Array(1024);
  private length = 0;

  /** Adds one number, 0 to 2³²-1. */
  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  /** What was pushed, in order. */
  done(): Uint32Array {
    return this.values.slice(0, this.length);
  }
}
