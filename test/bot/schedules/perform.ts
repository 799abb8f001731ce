import { customers, type Deed } from './deeds.ts';
import { paths, policyFiles, textOf } from './lists.ts';
import { enqueue, mergeByTheGate, mergeTheQueue } from './merging.ts';
import { bodyOf } from './sayings.ts';
import { botLogin, possible, Scene } from './scene.ts';

/** Does what people do. What is not possible at the moment is not done. Looks are not done here. */
export function perform(scene: Scene, deed: Exclude<Deed, { do: 'look' }>): unknown {
  const { stage, repo, memory } = scene;
  const pullOf = (n: number) => Scene.nth(scene.pulls, n);
  const issueOf = (n: number) => Scene.nth(scene.changeIssues(), n)?.number;
  switch (deed.do) {
    case 'propose':
      scene.propose(
        { [paths[deed.company]]: textOf(deed.company, deed.version) },
        `idea-${scene.pulls.length}`,
      );
      return;
    case 'push': {
      const pull = Math.min(deed.pull, scene.pulls.length - 1);
      const files = { [paths[deed.company]]: textOf(deed.company, deed.version) };
      if (pull >= 0) possible(() => stage.push(files, `idea-${pull}`));
      return;
    }
    case 'close':
    case 'reopen':
    case 'retarget':
    case 'draft':
      return withPull(scene, deed.do, pullOf(deed.pull));
    case 'second pull': {
      // The same head once more, to another base.
      if (!repo.branches().includes('other')) repo.commit('other', { 'other.md': 'Other\n' });
      const pull = Math.min(deed.pull, scene.pulls.length - 1);
      const made = possible(() => repo.pull({ head: `vera:idea-${pull}`, base: 'other' }).number);
      if (made !== null) scene.pulls.push(made);
      return;
    }
    case 'announce': {
      const pull = pullOf(deed.pull);
      const digest = pull === undefined ? undefined : digestOn(scene, pull);
      if (pull !== undefined && digest !== undefined)
        scene.say(deed.who, 'pull', pull, { says: 'announce' }, `/announce ${digest}`);
      return;
    }
    case 'announce old digest': {
      const pull = pullOf(deed.pull);
      if (pull !== undefined) scene.say('alice', 'pull', pull, { says: 'announce' }, '/announce 01234567');
      return;
    }
    case 'say': {
      const number = deed.where === 'issue' ? issueOf(deed.change) : pullOf(deed.change);
      if (number !== undefined)
        scene.say(deed.who, deed.where, number, deed.saying, bodyOf(deed.saying, scene.now));
      return;
    }
    case 'edit':
    case 'delete': {
      const theirs = memory.utterances.filter(
        ({ by, place, gone }) => isCustomer(by) && place !== 'review' && !gone,
      );
      const one = Scene.nth(theirs, deed.comment);
      if (one !== undefined && deed.do === 'edit') scene.edit(one, deed.saying);
      if (one !== undefined && deed.do === 'delete') scene.delete(one);
      return;
    }
    case 'read everything': {
      const number = issueOf(deed.change) ?? pullOf(deed.change);
      const there = memory.utterances.filter(({ by, gone }) => isCustomer(by) && !gone).map(({ id }) => id);
      const ids = there.slice(-20);
      if (number === undefined || ids.length === 0) return;
      const place = repo.issues().some(issue => issue.number === number) ? 'issue' : 'pull';
      // One command for each: a comment that is none, or that was decided already, must not keep the others unread.
      scene.say(
        deed.who,
        place,
        number,
        { says: 'marks', ids },
        ids.map(id => `/not-objection ${id}`).join('\n'),
      );
      return;
    }
    case 'count': {
      const one = Scene.nth(
        memory.utterances.filter(({ by }) => isCustomer(by)),
        deed.comment,
      );
      if (one !== undefined)
        scene.say(
          deed.who,
          one.place === 'issue' ? 'issue' : 'pull',
          one.number,
          { says: 'counts', ids: [one.id] },
          `/count ${one.id}`,
        );
      return;
    }
    case 'leave GitHub':
      stage.github.deleteUser(deed.who);
      return;
    case 'merge by the gate': {
      const pull = pullOf(deed.pull);
      if (pull !== undefined) mergeByTheGate(scene, deed.who, pull);
      return;
    }
    case 'put into the queue': {
      const pull = pullOf(deed.pull);
      if (pull !== undefined) enqueue(scene, pull);
      return;
    }
    case 'the queue merges':
      mergeTheQueue(scene);
      return;
    case 'merge past the gate': {
      const pull = pullOf(deed.pull);
      memory.meddled = true;
      if (pull !== undefined) possible(() => repo.merge(pull));
      return;
    }
    case 'push to main':
      memory.meddled = true;
      repo.commit('main', { [paths[deed.company]]: textOf(deed.company, deed.version) }, 'By hand');
      return;
    case 'set main back':
      memory.meddled = true;
      repo.point('main', scene.origin);
      return;
    case 'set the ledger back': {
      const before = repo.head('ledger') === null ? undefined : repo.history('ledger')[1];
      if (before === undefined) return;
      repo.point('ledger', before.sha);
      memory.forgetUnread(Object.values(stage.records()));
      memory.ledgerMoved = true;
      memory.meddled = true;
      return;
    }
    case 'delete the ledger':
      if (repo.head('ledger') === null) return;
      repo.deleteBranch('ledger');
      memory.forgetLedger();
      return;
    case 'edit the policy':
      memory.meddled = true;
      repo.commit('main', { 'registry/registry.yaml': policyFiles[deed.policy].text }, 'Other terms');
      return;
    case 'take labels off':
    case 'close the issue':
    case 'delete the issue':
    case 'lock the issue':
    case 'unlock the issue':
    case 'spoil the issue':
      return withIssue(scene, deed.do, issueOf(deed.change));
    case 'forge success': {
      memory.meddled = true;
      const pull = pullOf(deed.pull);
      if (pull !== undefined)
        possible(() =>
          repo
            .as('bob')
            .setStatus(repo.pullAt(pull).headSha, 'success', 'subprocessors/objection-window', 'Fine'),
        );
      return;
    }
    case 'wait':
      stage.github.clock.advance(deed.minutes * 60_000);
      return;
    case 'wait for the deadline': {
      const ends = Object.values(stage.records())
        .filter(({ ended_at }) => ended_at === null)
        .flatMap(({ windows }) => windows.map(({ utc }) => Date.parse(utc)));
      const until = Math.max(0, ...ends) + deed.seconds * 1000;
      if (ends.length > 0 && until > scene.now) stage.github.clock.advance(until - scene.now);
      return;
    }
  }
}

function isCustomer(login: string): boolean {
  return (customers as readonly string[]).includes(login);
}

function digestOn({ repo }: Scene, pull: number): string | undefined {
  const { comments } = repo.issue(pull);
  const preview = comments.find(
    ({ author, body }) => author === botLogin && body.startsWith('<!-- subprocessors:preview'),
  );
  return /\/announce ([0-9a-f]+)/.exec(preview?.body ?? '')?.[1];
}

function withPull(
  scene: Scene,
  what: 'close' | 'reopen' | 'retarget' | 'draft',
  pull: number | undefined,
): void {
  if (pull === undefined) return;
  const { repo } = scene;
  const vera = repo.as(scene.forkName);
  possible(() => {
    switch (what) {
      case 'close':
        return vera.closePull(pull);
      case 'reopen':
        return vera.reopenPull(pull);
      case 'draft':
        if (!scene.drafts.delete(pull)) scene.drafts.add(pull);
        return vera.draft(pull, scene.drafts.has(pull));
      case 'retarget': {
        if (!repo.branches().includes('other')) repo.commit('other', { 'other.md': 'Other\n' });
        const isThere = repo.history(repo.pullAt(pull).baseSha).some(({ sha }) => sha === repo.head('other'));
        return repo.as('alice').retarget(pull, isThere ? 'main' : 'other');
      }
    }
  });
}

type OnIssue =
  | 'take labels off'
  | 'close the issue'
  | 'delete the issue'
  | 'lock the issue'
  | 'unlock the issue'
  | 'spoil the issue';

function withIssue({ repo, memory }: Scene, what: OnIssue, issue: number | undefined): void {
  if (issue === undefined) return;
  const bob = repo.as('bob');
  possible(() => {
    switch (what) {
      case 'take labels off':
        for (const label of repo.issue(issue).labels) bob.unlabel(issue, label);
        return;
      case 'close the issue':
        return bob.closeIssue(issue);
      case 'lock the issue':
        return bob.lockIssue(issue);
      case 'unlock the issue':
        return bob.unlockIssue(issue);
      case 'spoil the issue':
        // The ledger does not know it yet, and its mark is gone: nobody can tell whose it is.
        if (!memory.knowsIssue(issue)) memory.deletedIssues += 1;
        return bob.editIssue(issue, { title: 'Nothing to see', body: 'Gone.' });
      case 'delete the issue':
        repo.deleteIssue(issue);
        memory.deletedIssues += 1;
        memory.forgetThread(issue);
        return;
    }
  });
}
