/** Why there is nothing to publish from what stands there now. The message says it, without a full stop. */
export class NotPublished extends Error {
  override readonly name = 'NotPublished';
  readonly outcome: 'outdated' | 'invalid' | 'refused';

  /**
   * @param outcome `outdated`: a later push has changed the registry, and its run publishes; this one must not write an
   *   older page over it. `invalid`: the registry has errors. `refused`: what stands on the branch may not be written over.
   */
  constructor(outcome: 'outdated' | 'invalid' | 'refused', message: string) {
    super(message);
    this.outcome = outcome;
  }
}
