import { ok, refused } from '../answers.ts';
import { mayWrite } from '../rights.ts';
import { type Route, route } from '../router.ts';
import { userShape } from '../shapes/user.ts';
import { type Role, roleOf } from '../world.ts';

/** The older answer knows four levels. */
const permissions: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
};

export const collaborators: readonly Route[] = [
  route(
    'GET',
    '/repos/{owner}/{repo}/collaborators/{username}/permission',
    { permission: 'metadata', level: 'read' },
    call => {
      const { world, repository, path, token } = call;
      if (!token) return refused(401, 'Requires authentication');
      if (!mayWrite(call)) return refused(403, 'Must have push access to view collaborator permission.');
      const user = world.knownUser(path['username'] ?? '');
      if (!user) return refused(404, `${path['username']} is not a user`);
      const role = roleOf(repository, user.login);
      const may = (wanted: string) => permissionOf(role) === wanted;
      return ok({
        permission: permissionOf(role),
        role_name: role ?? 'none',
        user: {
          ...userShape(world, user),
          role_name: role ?? 'none',
          permissions: {
            admin: may('admin'),
            maintain: role === 'admin' || role === 'maintain',
            push: may('admin') || may('write'),
            triage: role !== null && role !== 'read',
            pull: role !== null,
          },
        },
      });
    },
  ),
];

function permissionOf(role: Role | null): string {
  return role ? permissions[role] : 'none';
}
