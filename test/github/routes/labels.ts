import { type Answer, created, invalid, notFound, ok, paged } from '../answers.ts';
import { defineLabel, deleteLabel, labelNamed } from '../labels.ts';
import { type Call, type Route, route } from '../router.ts';
import { labelShape } from '../shapes/label.ts';
import { repositoryUrl } from '../shapes/repository.ts';

interface NewLabel {
  readonly name: string;
  readonly color?: string;
  readonly description?: string;
}
interface LabelChanges {
  readonly new_name?: string;
  readonly color?: string;
  readonly description?: string;
}

const reads = { permission: 'issues', level: 'read' } as const;
const writes = { permission: 'issues', level: 'write' } as const;

export const labels: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/labels', reads, ({ world, repository, query }) => {
    // GitHub lists them by name, whatever the case.
    const sorted = repository.labels.toSorted((a, b) =>
      a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
    );
    const shapes = sorted.map(label => labelShape(world, repository, label));
    return paged(shapes, query, `${repositoryUrl(world, repository)}/labels`);
  }),
  route('GET', '/repos/{owner}/{repo}/labels/{name}', reads, ({ world, repository, path }) => {
    const label = labelNamed(repository, path['name'] ?? '');
    return label ? ok(labelShape(world, repository, label)) : notFound();
  }),
  route<NewLabel>('POST', '/repos/{owner}/{repo}/labels', writes, create),
  route<LabelChanges>('PATCH', '/repos/{owner}/{repo}/labels/{name}', writes, update),
  route('DELETE', '/repos/{owner}/{repo}/labels/{name}', writes, call => {
    const label = labelNamed(call.repository, call.path['name'] ?? '');
    if (!label) return notFound();
    deleteLabel(call, label);
    return { status: 204 };
  }),
];

function create(call: Call<NewLabel>): Answer {
  const { world, repository, body } = call;
  const wrong = problem(body.name, body.color, body.description);
  if (wrong) return wrong;
  if (labelNamed(repository, body.name)) return invalid('Label', 'name', 'already_exists');
  const label = defineLabel(call, body.name, body.color, body.description ?? null);
  return created(labelShape(world, repository, label));
}

function update({ world, repository, path, body }: Call<LabelChanges>): Answer {
  const label = labelNamed(repository, path['name'] ?? '');
  if (!label) return notFound();
  const wrong = problem(body.new_name, body.color, body.description);
  if (wrong) return wrong;
  const other = body.new_name === undefined ? undefined : labelNamed(repository, body.new_name);
  if (other && other !== label) return invalid('Label', 'name', 'already_exists');
  label.name = body.new_name ?? label.name;
  label.color = body.color ?? label.color;
  label.description = body.description ?? label.description;
  return ok(labelShape(world, repository, label));
}

function problem(name = 'a name', color = 'ededed', description = ''): Answer | null {
  if (name.trim() === '') return invalid('Label', 'name', 'missing_field');
  if (name.length > 50)
    return invalid('Label', 'name', 'custom', 'name is too long (maximum is 50 characters)');
  if (!/^[0-9a-f]{6}$/i.test(color)) return invalid('Label', 'color', 'invalid');
  if (description.length > 100) {
    return invalid('Label', 'description', 'custom', 'description is too long (maximum is 100 characters)');
  }
  return null;
}
