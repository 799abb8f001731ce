import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  failedRequest
} from "./chunk-WSZV2GBY.js";

// github/branch-head.ts
async function branchHead(octokit, repository, branch) {
  try {
    const ref = `heads/${branch}`;
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...repository, ref });
    return data.object.sha;
  } catch (error) {
    if (failedRequest(error)?.status === 404) return null;
    throw error;
  }
}

export {
  branchHead
};
