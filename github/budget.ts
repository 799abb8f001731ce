/** So many requests, and no more. */
export class Budget {
  #left: number;

  constructor(requests: number) {
    this.#left = requests;
  }

  /** Takes so many, if there are as many left. */
  take(requests: number): boolean {
    if (requests > this.#left) return false;
    this.#left -= requests;
    return true;
  }
}
