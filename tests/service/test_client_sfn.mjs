// SPDX-License-Identifier: Apache-2.0
// The local service from the JavaScript SDK. usage: test_client_sfn.mjs PROGRAM
import assert from 'node:assert/strict';
import { execSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

// Beside this file, in the working directory, or where npm installs for everybody.
function load(name) {
  const places = [import.meta.url, `file://${process.cwd()}/`];
  try {
    places.push(`file://${execSync('npm root -g', { stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim()}/`);
  } catch {
    // no npm
  }
  for (const place of places) {
    try {
      return createRequire(place)(name);
    } catch {
      // not there
    }
  }
  return null;
}

// For this run only, where npm and the network are there.
function install(name) {
  const folder = mkdtempSync(join(tmpdir(), 'steploom-npm-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  try {
    execSync(`npm install --no-audit --no-fund --prefix ${folder} ${name}@3`, { stdio: 'ignore', timeout: 60000 });
    return createRequire(`file://${folder}/`)(name);
  } catch {
    return null;
  }
}

const sdk = load('@aws-sdk/client-sfn') ?? install('@aws-sdk/client-sfn');
if (!sdk) {
  console.error('SKIPPED: @aws-sdk/client-sfn is not installed, and npm cannot install it (no npm, or no network)');
  process.exit(77);
}

const server = spawn(process.argv[2], ['serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const [line] = await once(createInterface({ input: server.stdout }), 'line');
const endpoint = /http:\/\/127\.0\.0\.1:\d+/.exec(line)[0];
const settings = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 't', secretAccessKey: 't' } };
const client = new sdk.SFNClient({ ...settings, disableHostPrefix: true });
const roleArn = 'arn:aws:iam::123456789012:role/tester';
const pass = JSON.stringify({ StartAt: 'P', States: { P: { Type: 'Pass', End: true } } });

try {
  const { stateMachineArn } = await client.send(new sdk.CreateStateMachineCommand({
    name: 'js', definition: pass, roleArn, type: 'EXPRESS' }));
  const done = await client.send(new sdk.StartSyncExecutionCommand({ stateMachineArn, input: '{"a":1}' }));
  assert.equal(done.status, 'SUCCEEDED');
  assert.deepEqual(JSON.parse(done.output), { a: 1 });
  assert.ok(done.startDate instanceof Date);

  const standard = await client.send(new sdk.CreateStateMachineCommand({ name: 'std', definition: pass, roleArn }));
  const { executionArn } = await client.send(new sdk.StartExecutionCommand({
    stateMachineArn: standard.stateMachineArn }));
  let described;
  do {
    described = await client.send(new sdk.DescribeExecutionCommand({ executionArn }));
  } while (described.status === 'RUNNING');
  assert.equal(described.status, 'SUCCEEDED');
  let events = 0;
  for await (const page of sdk.paginateGetExecutionHistory({ client, pageSize: 3 }, { executionArn }))
    events += page.events.length;
  assert.equal(events, 4);
  await assert.rejects(client.send(new sdk.DescribeExecutionCommand({ executionArn: 'x' })), { name: 'InvalidArn' });

  const activity = await client.send(new sdk.CreateActivityCommand({ name: 'w' }));
  const machine = await client.send(new sdk.CreateStateMachineCommand({ name: 'act', roleArn,
    definition: JSON.stringify({ StartAt: 'T', States: { T: { Type: 'Task', Resource: activity.activityArn,
      End: true } } }) }));
  const run = await client.send(new sdk.StartExecutionCommand({ stateMachineArn: machine.stateMachineArn }));
  const task = await client.send(new sdk.GetActivityTaskCommand({ activityArn: activity.activityArn }));
  await client.send(new sdk.SendTaskSuccessCommand({ taskToken: task.taskToken, output: '5' }));
  do {
    described = await client.send(new sdk.DescribeExecutionCommand({ executionArn: run.executionArn }));
  } while (described.status === 'RUNNING');
  assert.equal(described.output, '5');
  console.log('the JavaScript SDK gets what it expects');
} finally {
  server.kill();
}
