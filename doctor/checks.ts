import type { Check } from './check.ts';
import { check as botWorkflow } from './checks/bot-workflow.ts';
import { check as channelSettings } from './checks/channel-settings.ts';
import { check as codeOwners } from './checks/code-owners.ts';
import { check as customersTold } from './checks/customers-told.ts';
import { check as gateRequired } from './checks/gate-required.ts';
import { check as gateSource } from './checks/gate-source.ts';
import { check as gatesSet } from './checks/gates-set.ts';
import { check as holidaysReach } from './checks/holidays-reach.ts';
import { check as lastPass } from './checks/last-pass.ts';
import { check as ledgerProtected } from './checks/ledger-protected.ts';
import { check as ledgerReserved } from './checks/ledger-reserved.ts';
import { check as ledgerSound } from './checks/ledger-sound.ts';
import { check as ledgerWritable } from './checks/ledger-writable.ts';
import { check as mailServer } from './checks/mail-server.ts';
import { check as mainProtected } from './checks/main-protected.ts';
import { check as nothingHeld } from './checks/nothing-held.ts';
import { check as noticesOut } from './checks/notices-out.ts';
import { check as oneWriter } from './checks/one-writer.ts';
import { check as ownLedger } from './checks/own-ledger.ts';
import { check as pageCurrent } from './checks/page-current.ts';
import { check as policyReady } from './checks/policy-ready.ts';
import { check as publishWorkflow } from './checks/publish-workflow.ts';
import { check as publishedWritable } from './checks/published-writable.ts';
import { check as recordsValid } from './checks/records-valid.ts';
import { check as registryValid } from './checks/registry-valid.ts';
import { check as repositoryOpen } from './checks/repository-open.ts';
import { check as reviewsRequired } from './checks/reviews-required.ts';
import { check as scheduleAlive } from './checks/schedule-alive.ts';
import { check as siteWhole } from './checks/site-whole.ts';
import { check as upToDate } from './checks/up-to-date.ts';
import { check as validateRequired } from './checks/validate-required.ts';
import { check as validateWorkflow } from './checks/validate-workflow.ts';
import { check as webhookTarget } from './checks/webhook-target.ts';
import { check as workflowSettings } from './checks/workflow-settings.ts';
import { check as workflowsOn } from './checks/workflows-on.ts';
import { check as workflowsPinned } from './checks/workflows-pinned.ts';

/** Every check, in the order of the report where nothing else decides. */
export const checks: readonly Check[] = [
  registryValid,
  policyReady,
  holidaysReach,
  customersTold,
  noticesOut,
  nothingHeld,
  repositoryOpen,
  ledgerSound,
  recordsValid,
  ownLedger,
  oneWriter,
  lastPass,
  gatesSet,
  channelSettings,
  workflowSettings,
  mailServer,
  webhookTarget,
  gateRequired,
  ledgerWritable,
  publishedWritable,
  gateSource,
  validateRequired,
  upToDate,
  reviewsRequired,
  codeOwners,
  mainProtected,
  ledgerProtected,
  ledgerReserved,
  botWorkflow,
  publishWorkflow,
  workflowsOn,
  scheduleAlive,
  validateWorkflow,
  workflowsPinned,
  pageCurrent,
  siteWhole,
];
