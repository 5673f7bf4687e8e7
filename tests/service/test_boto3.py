#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The local service from unchanged clients: boto3, and the AWS CLI where it is installed.

usage: test_boto3.py PROGRAM [-k NAME]
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
try:
    import boto3  # noqa: F401
except ImportError:
    print('SKIPPED: python3-boto3 is not installed (scripts/setup installs it)', file=sys.stderr)
    sys.exit(77)

from local_server import ROLE, LocalServer, wait_for, without_proxies  # noqa: E402
from shape_check import ShapeCheck  # noqa: E402

PROGRAM = ''
SHARED = Path(os.environ.get('STEPLOOM_SHARED') or HERE.parents[1].parent / 'shared')
WAIT = {'StartAt': 'W', 'States': {'W': {'Type': 'Wait', 'Seconds': 3600, 'End': True}}}
PASS = {'StartAt': 'P', 'States': {'P': {'Type': 'Pass', 'End': True}}}


def callback(service='sqs:sendMessage', **more):
    return {'StartAt': 'Ask', 'States': {'Ask': {
        'Type': 'Task', 'Resource': f'arn:aws:states:::{service}.waitForTaskToken',
        'Parameters': {'QueueUrl': 'https://sqs.us-east-1.amazonaws.com/123456789012/approvals',
                       'MessageBody': {'token.$': '$$.Task.Token', 'order.$': '$.order'}}, 'End': True, **more}}}


def needs(operation):
    """Skips what this boto3 does not know yet."""
    known = hasattr(boto3.client('stepfunctions', region_name='us-east-1'), operation)
    return unittest.skipUnless(known, f'boto3 {boto3.__version__} does not know {operation}')


class ServiceTest(unittest.TestCase):
    arguments = ()

    @classmethod
    def setUpClass(cls):
        cls.server = LocalServer(PROGRAM, *cls.arguments).start()
        cls.shapes = ShapeCheck()
        cls.sfn = cls.shapes.watch(cls.server.client())
        cls.count = 0

    @classmethod
    def tearDownClass(cls):
        assert cls.server.stop() == 0, 'the server did not end well'
        assert not cls.shapes.report(), cls.shapes.report()

    def machine(self, definition, **more):
        type(self).count += 1
        return self.sfn.create_state_machine(name=f'machine-{self.count}', definition=json.dumps(definition),
                                             roleArn=ROLE, **more)['stateMachineArn']

    def start(self, arn, **more):
        return self.sfn.start_execution(stateMachineArn=arn, **more)['executionArn']

    def ended(self, execution):
        def look():
            described = self.sfn.describe_execution(executionArn=execution)
            return described if described['status'] != 'RUNNING' else None
        return wait_for(look)

    def types(self, execution):
        pages = self.sfn.get_paginator('get_execution_history').paginate(executionArn=execution)
        return [event['type'] for page in pages for event in page['events']]


class Executions(ServiceTest):
    def test_start_describe_and_read_the_history_in_pages(self):
        execution = self.start(self.machine(PASS), input='{"a": 1}', name='first')
        described = self.ended(execution)
        self.assertEqual(described['status'], 'SUCCEEDED')
        self.assertEqual(json.loads(described['output']), {'a': 1})
        self.assertEqual(described['input'], '{"a": 1}')
        pages = list(self.sfn.get_paginator('get_execution_history').paginate(
            executionArn=execution, PaginationConfig={'PageSize': 3}))
        self.assertEqual([len(page['events']) for page in pages], [3, 1])
        self.assertEqual(self.types(execution),
                         ['ExecutionStarted', 'PassStateEntered', 'PassStateExited', 'ExecutionSucceeded'])
        last = self.sfn.get_execution_history(executionArn=execution, reverseOrder=True, maxResults=1)
        self.assertEqual(last['events'][0]['type'], 'ExecutionSucceeded')
        bare = self.sfn.get_execution_history(executionArn=execution, includeExecutionData=False)
        self.assertNotIn('input', bare['events'][0]['executionStartedEventDetails'])

    def test_same_start_twice(self):
        arn = self.machine(WAIT)
        first = self.sfn.start_execution(stateMachineArn=arn, name='once', input='{}')
        second = self.sfn.start_execution(stateMachineArn=arn, name='once', input='{}')
        self.assertEqual(first['executionArn'], second['executionArn'])
        self.assertEqual(first['startDate'], second['startDate'])
        with self.assertRaises(self.sfn.exceptions.ExecutionAlreadyExists):
            self.sfn.start_execution(stateMachineArn=arn, name='once', input='{"other": 1}')
        self.sfn.stop_execution(executionArn=first['executionArn'], error='Enough', cause='of it')
        stopped = self.ended(first['executionArn'])
        self.assertEqual((stopped['status'], stopped['error'], stopped['cause']), ('ABORTED', 'Enough', 'of it'))

    def test_list_in_pages(self):
        arn = self.machine(PASS)
        names = [f'run-{i}' for i in range(7)]
        for name in names:
            self.ended(self.start(arn, name=name))
            time.sleep(0.002)  # a list is in the order of the starts
        pages = list(self.sfn.get_paginator('list_executions').paginate(
            stateMachineArn=arn, statusFilter='SUCCEEDED', PaginationConfig={'PageSize': 3}))
        self.assertEqual([len(page['executions']) for page in pages], [3, 3, 1])
        self.assertEqual([run['name'] for page in pages for run in page['executions']], names[::-1])

    def test_refusals(self):
        with self.assertRaises(self.sfn.exceptions.InvalidArn):
            self.sfn.describe_execution(executionArn='nonsense')
        with self.assertRaises(self.sfn.exceptions.StateMachineDoesNotExist):
            self.start('arn:aws:states:us-east-1:123456789012:stateMachine:none')
        with self.assertRaises(self.sfn.exceptions.InvalidExecutionInput):
            self.start(self.machine(PASS), input='{')
        with self.assertRaises(self.sfn.exceptions.InvalidName):
            self.sfn.create_activity(name='a b')
        with self.assertRaises(self.sfn.exceptions.InvalidDefinition) as refused:
            self.machine({'StartAt': 'X', 'States': {}})
        self.assertIn('SCHEMA_VALIDATION_FAILED', str(refused.exception))

    def test_validate(self):
        found = self.sfn.validate_state_machine_definition(definition='{"StartAt": "A", "States": {}}') \
            if hasattr(self.sfn, 'validate_state_machine_definition') else self.skipTest('boto3 is older')
        self.assertEqual(found['result'], 'FAIL')
        self.assertTrue(found['diagnostics'][0]['code'])

    def test_express(self):
        arn = self.machine(PASS, type='EXPRESS')
        answer = self.sfn.start_sync_execution(stateMachineArn=arn, input='{"q": 1}', name='now')
        self.assertEqual((answer['status'], answer['output'], answer['name']), ('SUCCEEDED', '{"q":1}', 'now'))
        self.assertEqual(answer['billingDetails']['billedDurationInMilliseconds'], 100)
        with self.assertRaises(self.sfn.exceptions.StateMachineTypeNotSupported):
            self.sfn.list_executions(stateMachineArn=arn)

    def test_unchanged_client_through_the_proxy(self):
        proxied = self.server.client(proxied=True)
        answer = proxied.start_sync_execution(stateMachineArn=self.machine(PASS, type='EXPRESS'))
        self.assertEqual(answer['status'], 'SUCCEEDED')
        if not hasattr(proxied, 'test_state'):
            self.skipTest('boto3 is older than TestState')
        tried = proxied.test_state(definition='{"Type": "Pass", "Result": {"x": 1}, "Next": "N"}', input='{}',
                                   inspectionLevel='DEBUG', roleArn=ROLE)
        self.assertEqual((tried['status'], tried['nextState'], tried['output']), ('SUCCEEDED', 'N', '{"x":1}'))
        self.assertEqual(tried['inspectionData']['result'], '{"x":1}')

    @needs('create_state_machine_alias')
    def test_versions_and_an_alias_between_them(self):
        arn = self.machine({'StartAt': 'P', 'States': {'P': {'Type': 'Pass', 'Result': 1, 'End': True}}},
                           publish=True)
        second = self.sfn.update_state_machine(
            stateMachineArn=arn, publish=True,
            definition=json.dumps({'StartAt': 'P', 'States': {'P': {'Type': 'Pass', 'Result': 2, 'End': True}}}))
        self.assertEqual(second['stateMachineVersionArn'], f'{arn}:2')
        alias = self.sfn.create_state_machine_alias(name='live', routingConfiguration=[
            {'stateMachineVersionArn': f'{arn}:1', 'weight': 50},
            {'stateMachineVersionArn': f'{arn}:2', 'weight': 50}])['stateMachineAliasArn']
        runs = [self.ended(self.start(alias)) for _ in range(40)]
        self.assertEqual({run['stateMachineAliasArn'] for run in runs}, {alias})
        for run in runs:
            self.assertEqual(run['stateMachineVersionArn'], f'{arn}:{run["output"]}')
        self.assertEqual({run['output'] for run in runs}, {'1', '2'})
        with self.assertRaises(self.sfn.exceptions.ConflictException):
            self.sfn.delete_state_machine_version(stateMachineVersionArn=f'{arn}:1')

    @needs('redrive_execution')
    def test_map_run(self):
        arn = self.machine({'StartAt': 'Each', 'States': {'Each': {
            'Type': 'Map', 'Label': 'Each', 'MaxConcurrency': 2, 'End': True, 'ItemProcessor': {
                'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'}, **PASS}}}})
        execution = self.start(arn, input='[1, 2, 3]')
        self.assertEqual(json.loads(self.ended(execution)['output']), [1, 2, 3])
        runs = self.sfn.list_map_runs(executionArn=execution)['mapRuns']
        described = self.sfn.describe_map_run(mapRunArn=runs[0]['mapRunArn'])
        self.assertEqual((described['status'], described['itemCounts']['succeeded'], described['maxConcurrency']),
                         ('SUCCEEDED', 3, 2))
        children = self.sfn.list_executions(mapRunArn=runs[0]['mapRunArn'])['executions']
        self.assertEqual(len(children), 3)
        self.assertEqual(self.types(children[0]['executionArn'])[0], 'ExecutionStarted')
        self.assertEqual(self.sfn.describe_execution(executionArn=children[0]['executionArn'])['redriveStatus'],
                         'NOT_REDRIVABLE')
        with self.assertRaises(self.sfn.exceptions.ValidationException):
            self.sfn.update_map_run(mapRunArn=runs[0]['mapRunArn'], maxConcurrency=5)

    @needs('redrive_execution')
    def test_redrive(self):
        arn = self.machine({'StartAt': 'T', 'States': {
            'T': {'Type': 'Task', 'Resource': 'arn:aws:states:::dynamodb:putItem', 'ResultPath': None,
                  'Parameters': {'TableName': 'gate', 'Item': {'id': {'S': 'x'}},
                                 'ConditionExpression': 'attribute_not_exists(id)'}, 'Next': 'P'},
            'P': {'Type': 'Pass', 'End': True}}})
        table = self.server.client('dynamodb')
        table.put_item(TableName='gate', Item={'id': {'S': 'x'}})
        table.get_item(TableName='gate', Key={'id': {'S': 'x'}})
        execution = self.start(arn, input='{"kept": true}')
        failed = self.ended(execution)
        self.assertEqual((failed['status'], failed['error'], failed['redriveStatus']),
                         ('FAILED', 'DynamoDB.ConditionalCheckFailedException', 'REDRIVABLE'))
        table.delete_item(TableName='gate', Key={'id': {'S': 'x'}})
        self.sfn.redrive_execution(executionArn=execution)
        redriven = self.ended(execution)
        self.assertEqual((redriven['status'], redriven['redriveCount'], redriven['output']),
                         ('SUCCEEDED', 1, '{"kept":true}'))
        types = self.types(execution)
        self.assertEqual(types[types.index('ExecutionRedriven') - 1:][:3],
                         ['ExecutionFailed', 'ExecutionRedriven', 'TaskScheduled'])
        with self.assertRaises(self.sfn.exceptions.ExecutionNotRedrivable):
            self.sfn.redrive_execution(executionArn=execution)

    def test_tags(self):
        arn = self.machine(PASS, tags=[{'key': 'team', 'value': 'a'}])
        self.sfn.tag_resource(resourceArn=arn, tags=[{'key': 'team', 'value': 'b'}, {'key': 'x', 'value': ''}])
        self.sfn.untag_resource(resourceArn=arn, tagKeys=['x'])
        self.assertEqual(self.sfn.list_tags_for_resource(resourceArn=arn)['tags'],
                         [{'key': 'team', 'value': 'b'}])


class Tasks(ServiceTest):
    def token(self, queue='approvals'):
        return json.loads(wait_for(lambda: self.server.receive(queue))['Body'])

    def test_callback(self):
        execution = self.start(self.machine(callback()), input='{"order": 7}')
        message = self.token()
        self.assertEqual(message['order'], 7)
        self.sfn.send_task_heartbeat(taskToken=message['token'])
        with self.assertRaises(self.sfn.exceptions.InvalidOutput):
            self.sfn.send_task_success(taskToken=message['token'], output='{')
        self.sfn.send_task_success(taskToken=message['token'], output='{"approved": true}')
        self.assertEqual(self.ended(execution)['output'], '{"approved":true}')
        self.assertIn('TaskSubmitted', self.types(execution))
        with self.assertRaises(self.sfn.exceptions.TaskTimedOut):
            self.sfn.send_task_success(taskToken=message['token'], output='{}')
        with self.assertRaises(self.sfn.exceptions.InvalidToken):
            self.sfn.send_task_success(taskToken='none of ours', output='{}')

    def test_callback_that_fails_and_one_that_comes_too_late(self):
        execution = self.start(self.machine(callback()), input='{"order": 8}')
        self.sfn.send_task_failure(taskToken=self.token()['token'], error='Refused', cause='no')
        failed = self.ended(execution)
        self.assertEqual((failed['status'], failed['error'], failed['cause']), ('FAILED', 'Refused', 'no'))
        late = self.start(self.machine(callback(TimeoutSeconds=1)), input='{"order": 9}')
        token = self.token()['token']
        self.assertEqual(self.ended(late)['error'], 'States.Timeout')
        with self.assertRaises(self.sfn.exceptions.TaskTimedOut):
            self.sfn.send_task_success(taskToken=token, output='{}')

    def test_activity(self):
        activity = self.sfn.create_activity(name='work')['activityArn']
        arn = self.machine({'StartAt': 'T', 'States': {'T': {
            'Type': 'Task', 'Resource': activity, 'TimeoutSeconds': 60, 'End': True}}})
        given = []
        worker = threading.Thread(target=lambda: given.append(
            self.server.client().get_activity_task(activityArn=activity, workerName='me')))
        worker.start()
        time.sleep(0.2)  # it waits before there is anything to do
        execution = self.start(arn, input='{"n": 1}')
        worker.join(30)
        self.assertEqual(json.loads(given[0]['input']), {'n': 1})
        self.assertEqual(self.types(execution)[-1], 'ActivityStarted')
        self.sfn.send_task_success(taskToken=given[0]['taskToken'], output='"done"')
        self.assertEqual(self.ended(execution)['output'], '"done"')
        history = self.sfn.get_execution_history(executionArn=execution)['events']
        started = [event for event in history if event['type'] == 'ActivityStarted']
        self.assertEqual(started[0]['activityStartedEventDetails']['workerName'], 'me')

    def test_nested_executions(self):
        child = self.machine({'StartAt': 'P', 'States': {
            'P': {'Type': 'Pass', 'Result': {'child': 1}, 'End': True}}})
        arn = self.machine({'StartAt': 'Run', 'States': {'Run': {
            'Type': 'Task', 'Resource': 'arn:aws:states:::states:startExecution.sync:2',
            'Parameters': {'StateMachineArn': child, 'Input': {'from.$': '$$.Execution.Id'}},
            'OutputPath': '$.Output', 'End': True}}})
        execution = self.start(arn)
        self.assertEqual(json.loads(self.ended(execution)['output']), {'child': 1})
        children = self.sfn.list_executions(stateMachineArn=child)['executions']
        described = self.sfn.describe_execution(executionArn=children[0]['executionArn'])
        self.assertEqual(json.loads(described['input']), {'from': execution})
        broken = self.machine({'StartAt': 'F', 'States': {'F': {'Type': 'Fail', 'Error': 'E', 'Cause': 'c'}}})
        failing = self.machine({'StartAt': 'Run', 'States': {'Run': {
            'Type': 'Task', 'Resource': 'arn:aws:states:::states:startExecution.sync',
            'Parameters': {'StateMachineArn': broken}, 'End': True}}})
        failed = self.ended(self.start(failing))
        self.assertEqual(failed['error'], 'States.TaskFailed')
        self.assertEqual(json.loads(failed['cause'])['Error'], 'E')

    def test_a_child_ends_with_its_parent(self):
        child = self.machine(WAIT)
        arn = self.machine({'StartAt': 'Run', 'States': {'Run': {
            'Type': 'Task', 'Resource': 'arn:aws:states:::states:startExecution.sync',
            'Parameters': {'StateMachineArn': child}, 'End': True}}})
        execution = self.start(arn)
        started = wait_for(lambda: self.sfn.list_executions(stateMachineArn=child)['executions'])
        self.sfn.stop_execution(executionArn=execution)
        self.assertEqual(self.ended(started[0]['executionArn'])['status'], 'ABORTED')

    def test_services_in_a_workflow(self):
        arn = self.machine({'StartAt': 'Put', 'States': {
            'Put': {'Type': 'Task', 'Resource': 'arn:aws:states:::dynamodb:putItem', 'ResultPath': None,
                    'Parameters': {'TableName': 'orders', 'Item': {'id': {'S.$': '$.id'}, 'n': {'N': '1'}}},
                    'Next': 'Add'},
            'Add': {'Type': 'Task', 'Resource': 'arn:aws:states:::dynamodb:updateItem', 'ResultPath': '$.updated',
                    'Parameters': {'TableName': 'orders', 'Key': {'id': {'S.$': '$.id'}},
                                   'UpdateExpression': 'SET n = n + :one ADD tags :t',
                                   'ExpressionAttributeValues': {':one': {'N': '0.5'}, ':t': {'SS': ['a']}},
                                   'ReturnValues': 'ALL_NEW'}, 'Next': 'Tell'},
            'Tell': {'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish', 'ResultPath': '$.told',
                     'Parameters': {'TopicArn': 'arn:aws:sns:us-east-1:123456789012:news', 'Message.$': '$.id'},
                     'Next': 'Store'},
            'Store': {'Type': 'Task', 'Resource': 'arn:aws:states:::aws-sdk:s3:putObject', 'ResultPath': None,
                      'Parameters': {'Bucket': 'b', 'Key': 'k/x.json', 'Body.$': '$.id'}, 'Next': 'Read'},
            'Read': {'Type': 'Task', 'Resource': 'arn:aws:states:::aws-sdk:s3:getObject', 'ResultPath': '$.read',
                     'Parameters': {'Bucket': 'b', 'Key': 'k/x.json'}, 'End': True}}})
        described = self.ended(self.start(arn, input='{"id": "o-1"}'))
        self.assertEqual(described['status'], 'SUCCEEDED', described)
        output = json.loads(described['output'])
        self.assertEqual(output['updated']['Attributes'],
                         {'id': {'S': 'o-1'}, 'n': {'N': '1.5'}, 'tags': {'SS': ['a']}})
        self.assertEqual(output['updated']['SdkHttpMetadata']['HttpStatusCode'], 200)
        self.assertTrue(output['told']['MessageId'])
        self.assertEqual(output['read']['Body'], 'o-1')
        item = self.server.client('dynamodb').get_item(TableName='orders', Key={'id': {'S': 'o-1'}})['Item']
        self.assertEqual(item['n'], {'N': '1.5'})

    def test_what_nobody_does(self):
        arn = self.machine({'StartAt': 'T', 'States': {'T': {
            'Type': 'Task', 'Resource': 'arn:aws:states:::aws-sdk:ec2:describeInstances', 'Parameters': {},
            'End': True}}})
        failed = self.ended(self.start(arn))
        self.assertEqual(failed['error'], 'States.TaskFailed')
        self.assertIn('ec2:describeInstances', failed['cause'])


class Handlers(ServiceTest):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        folder = Path(cls.folder.name)
        (folder / 'handlers.py').write_text(
            'class Broken(Exception):\n    pass\n'
            'def double(event, context):\n    print("noise")\n    return {"twice": event["n"] * 2, '
            '"name": context.function_name}\n'
            'def fail(event, context):\n    raise Broken("on purpose")\n'
            'def hang(event, context):\n    import time\n    time.sleep(60)\n')
        (folder / 'mocks.json').write_text(json.dumps({
            'StateMachines': {'mocked': {'TestCases': {'Retried': {'T': 'Twice'}}}},
            'MockedResponses': {'Twice': {'0': {'Throw': {'Error': 'Busy', 'Cause': 'c'}},
                                          '1': {'Return': {'ok': True}}}}}))
        (folder / 'settings.json').write_text(json.dumps({
            'functions': {'double': {'python': 'handlers.py:double'}, 'fail': {'python': 'handlers.py:fail'},
                          'hang': {'python': 'handlers.py:hang', 'timeoutSeconds': 1},
                          'count': {'command': ['wc', '-c']}},
            'tables': {'known': {'key': ['id']}},
            'rules': [{'name': 'orders', 'eventPattern': {'source': ['shop'], 'detail': {'total': [
                {'numeric': ['>', 10]}]}}, 'targets': [{
                    'arn': 'arn:aws:states:us-east-1:123456789012:stateMachine:from-event',
                    'inputTransformer': {'inputPaths': {'id': '$.detail.id', 'total': '$.detail.total'},
                                         'inputTemplate': '{"order": <id>, "text": "costs <total>"}'}}]}]}))
        cls.arguments = ('--settings', str(folder / 'settings.json'), '--mocks', str(folder / 'mocks.json'))
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.folder.cleanup()

    def function(self, name, **more):
        return self.machine({'StartAt': 'T', 'States': {'T': {
            'Type': 'Task', 'Resource': f'arn:aws:lambda:us-east-1:123456789012:function:{name}', 'End': True,
            **more}}})

    def test_a_handler_in_python(self):
        described = self.ended(self.start(self.function('double'), input='{"n": 21}'))
        self.assertEqual(json.loads(described['output']), {'twice': 42, 'name': 'double'})

    def test_through_the_integration(self):
        arn = self.machine({'StartAt': 'T', 'States': {'T': {
            'Type': 'Task', 'Resource': 'arn:aws:states:::lambda:invoke',
            'Parameters': {'FunctionName': 'double', 'Payload.$': '$'}, 'End': True}}})
        output = json.loads(self.ended(self.start(arn, input='{"n": 1}'))['output'])
        self.assertEqual((output['Payload']['twice'], output['StatusCode'], output['ExecutedVersion']),
                         (2, 200, '$LATEST'))

    def test_a_handler_that_fails(self):
        failed = self.ended(self.start(self.function('fail')))
        self.assertEqual(failed['error'], 'Broken')
        self.assertEqual(json.loads(failed['cause'])['errorMessage'], 'on purpose')

    def test_a_handler_that_takes_too_long(self):
        failed = self.ended(self.start(self.function('hang')))
        self.assertEqual(failed['error'], 'Sandbox.Timedout')

    def test_any_command(self):
        described = self.ended(self.start(self.function('count'), input='{"n":1}'))
        self.assertEqual(described['output'], '7')

    def test_mocked_test_case(self):
        self.sfn.create_state_machine(name='mocked', roleArn=ROLE, definition=json.dumps(
            {'StartAt': 'T', 'States': {'T': {
                'Type': 'Task', 'Resource': 'arn:aws:lambda:us-east-1:123456789012:function:fail', 'End': True,
                'Retry': [{'ErrorEquals': ['Busy'], 'IntervalSeconds': 1}]}}}))
        arn = 'arn:aws:states:us-east-1:123456789012:stateMachine:mocked'
        described = self.ended(self.start(f'{arn}#Retried'))
        self.assertEqual(described['output'], '{"ok":true}')
        with self.assertRaises(self.sfn.exceptions.ClientError):
            self.start(f'{arn}#None')

    def test_tables_that_are_not_declared(self):
        table = self.server.client('dynamodb')
        table.put_item(TableName='known', Item={'id': {'S': '1'}})
        with self.assertRaises(table.exceptions.ResourceNotFoundException):
            table.put_item(TableName='other', Item={'id': {'S': '1'}})

    def test_an_event_starts_an_execution(self):
        self.sfn.create_state_machine(name='from-event', roleArn=ROLE, definition=json.dumps(PASS))
        events = self.server.client('events')
        for total in (5, 50):
            events.put_events(Entries=[{'Source': 'shop', 'DetailType': 'order',
                                        'Detail': json.dumps({'id': f'o{total}', 'total': total})}])
        arn = 'arn:aws:states:us-east-1:123456789012:stateMachine:from-event'
        runs = wait_for(lambda: self.sfn.list_executions(stateMachineArn=arn)['executions'])
        self.assertEqual(len(runs), 1)
        self.assertEqual(json.loads(self.ended(runs[0]['executionArn'])['input']),
                         {'order': 'o50', 'text': 'costs 50'})


class Kept(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.server = LocalServer(PROGRAM, folder=self.folder.name).start()

    def tearDown(self):
        if self.server.process.poll() is None:
            self.server.stop()
        self.folder.cleanup()

    @needs('create_state_machine_alias')
    def test_everything_after_a_kill(self):
        sfn = self.server.client()
        activity = sfn.create_activity(name='kept')['activityArn']
        arn = sfn.create_state_machine(name='m', roleArn=ROLE, publish=True, tags=[{'key': 'k', 'value': 'v'}],
                                       definition=json.dumps(callback()))['stateMachineArn']
        alias = sfn.create_state_machine_alias(name='live', routingConfiguration=[
            {'stateMachineVersionArn': f'{arn}:1', 'weight': 100}])['stateMachineAliasArn']
        waiting = sfn.start_execution(stateMachineArn=alias, input='{"order": 1}')['executionArn']
        stopped = sfn.start_execution(stateMachineArn=arn, input='{"order": 2}')['executionArn']
        sfn.stop_execution(executionArn=stopped, error='E')
        wait_for(lambda: 'TaskSubmitted' in [
            event['type'] for event in sfn.get_execution_history(executionArn=waiting)['events']])
        before = sfn.get_execution_history(executionArn=waiting)['events']
        self.server.kill()
        self.server.start()
        self.assertEqual(sfn.list_tags_for_resource(resourceArn=arn)['tags'], [{'key': 'k', 'value': 'v'}])
        self.assertEqual(sfn.describe_activity(activityArn=activity)['name'], 'kept')
        self.assertEqual(sfn.describe_execution(executionArn=stopped)['error'], 'E')
        self.assertEqual(sfn.get_execution_history(executionArn=waiting)['events'], before)
        bodies = [json.loads(self.server.receive('approvals')['Body']) for _ in range(2)]
        token = next(body['token'] for body in bodies if body['order'] == 1)
        sfn.send_task_success(taskToken=token, output='{"late": true}')
        done = wait_for(lambda: (d := sfn.describe_execution(executionArn=waiting))['status'] != 'RUNNING' and d)
        self.assertEqual((done['output'], done['stateMachineAliasArn']), ('{"late":true}', alias))

    def test_one_process_at_a_time(self):
        with self.assertRaises(RuntimeError):
            LocalServer(PROGRAM, folder=self.folder.name).start()


class WorkflowFiles(unittest.TestCase):
    """The Python of other people, as it is."""

    @classmethod
    def setUpClass(cls):
        cls.files = SHARED / 'reference' / 'workflows'
        if not cls.files.is_dir():
            print(f'SKIPPED: no workflow files in {cls.files} (set STEPLOOM_SHARED)', file=sys.stderr)
            raise unittest.SkipTest('no workflow files')
        cls.folder = tempfile.TemporaryDirectory()
        cls.server = LocalServer(PROGRAM).start()
        os.environ.update(AWS_ENDPOINT_URL=cls.server.url, AWS_DEFAULT_REGION='us-east-1', AWS_ACCESS_KEY_ID='t',
                          AWS_SECRET_ACCESS_KEY='t', HTTP_PROXY=cls.server.url, NO_PROXY='')

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()
        cls.folder.cleanup()
        for name in ('AWS_ENDPOINT_URL', 'HTTP_PROXY'):
            os.environ.pop(name, None)
        without_proxies()

    def module(self, name):
        # An old boto3 does not know AWS_ENDPOINT_URL: there the client gets it as an argument.
        source = (self.files / name).read_text()
        scope = {'os': os, 'time': time, '__name__': name}
        original = boto3.client
        if tuple(map(int, boto3.__version__.split('.')[:2])) < (1, 28):
            boto3.client = lambda service: original(service, endpoint_url=self.server.url)
        try:
            exec(compile(source, name, 'exec'), scope)
        finally:
            boto3.client = original
        return scope

    def test_start_and_approve(self):
        sfn = self.server.client()
        standard = sfn.create_state_machine(name='standard', roleArn=ROLE, definition=json.dumps(callback()))
        express = sfn.create_state_machine(name='express', roleArn=ROLE, type='EXPRESS',
                                           definition=json.dumps(PASS))
        os.environ['STATE_MACHINE_ARN'] = standard['stateMachineArn']
        os.environ['EXPRESS_STATE_MACHINE_ARN'] = express['stateMachineArn']
        start = self.module('start_workflow.py')
        approve = self.module('approve_handler.py')['approve_handler']
        self.assertEqual(start['start_sync_workflow']({'a': 1}), {'a': 1})

        def decide(decision):
            execution = start['start_workflow']({'order_id': decision, 'order': decision})
            message = wait_for(lambda: self.server.receive('approvals'))
            query = {'queryStringParameters': {'token': json.loads(message['Body'])['token'],
                                               'decision': decision}}
            self.assertEqual(approve(query, None)['statusCode'], 200)
            described = wait_for(lambda: (d := sfn.describe_execution(executionArn=execution))['status']
                                 != 'RUNNING' and d)
            return query, json.loads(described['output'])

        query, output = decide('approve')
        self.assertEqual(output, {'approved': True})
        self.assertEqual(decide('reject')[1]['approved'], False)
        self.assertEqual(approve(query, None), {'statusCode': 400, 'body': 'Request has expired'})
        query['queryStringParameters']['token'] = 'forged'
        self.assertEqual(approve(query, None)['body'], 'Invalid or already used token')


class CommandLine(ServiceTest):
    def test_aws(self):
        program = '/usr/bin/aws' if os.access('/usr/bin/aws', os.X_OK) else shutil.which('aws')
        if program is None:
            print('SKIPPED: the AWS CLI is not installed', file=sys.stderr)
            self.skipTest('no AWS CLI')
        environment = dict(os.environ, AWS_ACCESS_KEY_ID='t', AWS_SECRET_ACCESS_KEY='t', HTTP_PROXY=self.server.url,
                           NO_PROXY='')

        def aws(*arguments):
            done = subprocess.run([program, '--endpoint-url', self.server.url, '--region', 'us-east-1', 'stepfunctions',
                                   *arguments], capture_output=True, text=True, env=environment, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)
            return json.loads(done.stdout)

        arn = aws('create-state-machine', '--name', 'cli', '--definition', json.dumps(PASS), '--role-arn', ROLE,
                  '--type', 'EXPRESS')['stateMachineArn']
        self.assertEqual(aws('start-sync-execution', '--state-machine-arn', arn)['status'], 'SUCCEEDED')
        self.assertIn(arn, [one['stateMachineArn'] for one in aws('list-state-machines')['stateMachines']])


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    without_proxies()
    unittest.main(verbosity=2)
