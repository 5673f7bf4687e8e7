#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""All operations of the API against the model of it that botocore has: answers, refusals, and what requests may hold.

usage: test_shapes.py PROGRAM [-k NAME]
"""
import json
import sys
import threading
import unittest
import urllib.error
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
try:
    import boto3
    import botocore.session
    from botocore.exceptions import ClientError
except ImportError:
    print('SKIPPED: python3-boto3 is not installed (scripts/setup installs it)', file=sys.stderr)
    sys.exit(77)

MODEL = botocore.session.get_session().get_service_model('stepfunctions')
# An older model has fewer operations, and other bounds: what it says is no measure.
if 'ValidateStateMachineDefinition' not in MODEL.operation_names:
    print(f'SKIPPED: the model of botocore {boto3.__version__} is older than the API that is answered here', file=sys.stderr)
    sys.exit(77)

from local_server import ROLE, LocalServer, wait_for, without_proxies  # noqa: E402
from shape_check import ShapeCheck, differences  # noqa: E402

PROGRAM = ''
PASS = {'StartAt': 'P', 'States': {'P': {'Type': 'Pass', 'End': True}}}
WAIT = {'StartAt': 'W', 'States': {'W': {'Type': 'Wait', 'Seconds': 3600, 'End': True}}}
# Every kind of state, and of task, whose events have details of their own.
EVERYTHING = {
    'StartAt': 'Both', 'States': {
        'Both': {'Type': 'Parallel', 'Branches': [
            {'StartAt': 'Publish', 'States': {'Publish': {
                'Type': 'Task', 'Resource': 'arn:aws:states:::sns:publish', 'Parameters': {
                    'TopicArn': 'arn:aws:sns:us-east-1:123456789012:t', 'Message': 'm'}, 'End': True}}},
            {'StartAt': 'Lost', 'States': {'Lost': {
                'Type': 'Task', 'Resource': 'arn:aws:lambda:us-east-1:123456789012:function:lost', 'TimeoutSeconds': 5,
                'Retry': [{'ErrorEquals': ['States.ALL'], 'IntervalSeconds': 1, 'MaxAttempts': 1}],
                'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'Found'}], 'End': True},
                'Found': {'Type': 'Pass', 'Assign': {'found': True}, 'End': True}}}], 'Next': 'Each'},
        'Each': {'Type': 'Map', 'ItemsPath': '$', 'ItemProcessor': {
            'StartAt': 'One', 'States': {'One': {'Type': 'Succeed'}}}, 'Next': 'Spread'},
        'Spread': {'Type': 'Map', 'Label': 'Spread', 'ItemProcessor': {
            'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'},
            'StartAt': 'Two', 'States': {'Two': {'Type': 'Wait', 'Seconds': 1, 'Next': 'Three'},
                                         'Three': {'Type': 'Pass', 'End': True}}}, 'Next': 'Choose'},
        'Choose': {'Type': 'Choice', 'Choices': [{'Variable': '$[0]', 'IsPresent': True, 'Next': 'Child'}], 'Default': 'No'},
        'Child': {'Type': 'Task', 'Resource': 'arn:aws:states:::states:startExecution.sync:2', 'Parameters': {
            'StateMachineArn': 'arn:aws:states:us-east-1:123456789012:stateMachine:plain', 'Input': {}}, 'Next': 'Ask'},
        'Ask': {'Type': 'Task', 'Resource': 'arn:aws:states:us-east-1:123456789012:activity:work', 'TimeoutSeconds': 60,
                'HeartbeatSeconds': 30, 'ResultPath': None, 'Next': 'No'},
        'No': {'Type': 'Fail', 'Error': 'Refused', 'Cause': 'no'}}}


class Shapes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = LocalServer(PROGRAM).start()
        cls.check = ShapeCheck()
        cls.sfn = cls.check.watch(cls.server.client())

    @classmethod
    def tearDownClass(cls):
        assert cls.server.stop() == 0, 'the server did not end well'

    def until(self, execution, *statuses):
        def look():
            described = self.sfn.describe_execution(executionArn=execution)
            return described if described['status'] in statuses else None
        return wait_for(look)

    def refuses(self, operation, code, **request):
        with self.assertRaises(ClientError) as raised:
            getattr(self.sfn, operation)(**request)
        self.assertEqual(raised.exception.response['Error']['Code'], code)

    def test_all_operations_answer_as_the_model_says(self):
        sfn = self.sfn
        create = {'roleArn': ROLE, 'definition': json.dumps(PASS)}
        activity = sfn.create_activity(name='work', tags=[{'key': 'team', 'value': 'a'}])['activityArn']
        plain = sfn.create_state_machine(name='plain', **create)['stateMachineArn']
        group = 'arn:aws:logs:us-east-1:123456789012:log-group:all:*'
        machine = sfn.create_state_machine(
            name='everything', roleArn=ROLE, definition=json.dumps(EVERYTHING), publish=True, versionDescription='first',
            tags=[{'key': 'stage', 'value': 'test'}], tracingConfiguration={'enabled': True},
            loggingConfiguration={'level': 'ALL', 'includeExecutionData': True, 'destinations': [
                {'cloudWatchLogsLogGroup': {'logGroupArn': group}}]})
        arn, version = machine['stateMachineArn'], machine['stateMachineVersionArn']
        alias = sfn.create_state_machine_alias(name='live', description='d', routingConfiguration=[
            {'stateMachineVersionArn': version, 'weight': 100}])['stateMachineAliasArn']
        execution = sfn.start_execution(stateMachineArn=alias, name='one', input='[1, 2, 3]', traceHeader='Root=1')['executionArn']
        worker = {}
        thread = threading.Thread(target=lambda: worker.update(
            sfn.get_activity_task(activityArn=activity, workerName='tester')))
        thread.start()
        self.assertEqual(sfn.list_executions(stateMachineArn=alias)['executions'][0]['stateMachineAliasArn'], alias)
        run = wait_for(lambda: sfn.list_map_runs(executionArn=execution)['mapRuns'])[0]['mapRunArn']
        sfn.update_map_run(mapRunArn=run, maxConcurrency=2, toleratedFailurePercentage=10.0, toleratedFailureCount=1)
        sfn.describe_map_run(mapRunArn=run)
        children = wait_for(lambda: sfn.list_executions(mapRunArn=run)['executions'])
        sfn.describe_execution(executionArn=children[0]['executionArn'])
        sfn.get_execution_history(executionArn=children[0]['executionArn'])
        thread.join(60)
        sfn.send_task_heartbeat(taskToken=worker['taskToken'])
        sfn.send_task_success(taskToken=worker['taskToken'], output='[7]')
        self.until(execution, 'FAILED')
        sfn.describe_map_run(mapRunArn=run)
        sfn.describe_execution(executionArn=execution, includedData='METADATA_ONLY')
        history = sfn.get_execution_history(executionArn=execution, includeExecutionData=True)['events']
        self.assertTrue({'LambdaFunctionFailed', 'MapRunStarted', 'ActivityStarted', 'TaskSubmitted', 'TaskSucceeded',
                         'ParallelStateSucceeded', 'MapIterationSucceeded'} & {event['type'] for event in history})
        sfn.get_execution_history(executionArn=execution, includeExecutionData=False, reverseOrder=True)
        for flag in ('ALL_DATA', 'METADATA_ONLY'):
            sfn.describe_state_machine_for_execution(executionArn=execution, includedData=flag)
            sfn.describe_state_machine(stateMachineArn=arn, includedData=flag)
        sfn.describe_state_machine(stateMachineArn=version)
        sfn.describe_state_machine_alias(stateMachineAliasArn=alias)
        sfn.update_state_machine(stateMachineArn=arn, definition=json.dumps(WAIT), publish=True, versionDescription='second')
        newer = sfn.publish_state_machine_version(stateMachineArn=arn)['stateMachineVersionArn']
        sfn.update_state_machine_alias(stateMachineAliasArn=alias, routingConfiguration=[
            {'stateMachineVersionArn': version, 'weight': 30}, {'stateMachineVersionArn': newer, 'weight': 70}])
        sfn.redrive_execution(executionArn=execution)
        self.until(execution, 'FAILED')
        stopped = sfn.start_execution(stateMachineArn=arn)['executionArn']
        sfn.stop_execution(executionArn=stopped, error='E', cause='c')
        quick = sfn.create_state_machine(name='quick', type='EXPRESS', **create)['stateMachineArn']
        sfn.start_sync_execution(stateMachineArn=quick, input='{"a": 1}')
        failing = sfn.create_state_machine(name='failing', type='EXPRESS', roleArn=ROLE, definition=json.dumps(
            {'StartAt': 'F', 'States': {'F': {'Type': 'Fail', 'Error': 'E', 'Cause': 'c'}}}))['stateMachineArn']
        sfn.start_sync_execution(stateMachineArn=failing, includedData='METADATA_ONLY')
        sfn.start_execution(stateMachineArn=quick)
        self.more_operations(arn, activity, alias, version, newer, plain)
        self.assertEqual(self.check.report(), [])
        self.assertEqual(sorted(set(MODEL.operation_names) - self.check.succeeded), [])

    def more_operations(self, arn, activity, alias, version, newer, plain):
        sfn = self.sfn
        work = sfn.create_activity(name='failing')['activityArn']
        asks = sfn.create_state_machine(name='asks', roleArn=ROLE, definition=json.dumps({'StartAt': 'A', 'States': {
            'A': {'Type': 'Task', 'Resource': work, 'End': True}}}))['stateMachineArn']
        started = sfn.start_execution(stateMachineArn=asks)['executionArn']
        token = sfn.get_activity_task(activityArn=work)['taskToken']
        sfn.send_task_failure(taskToken=token, error='E', cause='c')
        self.until(started, 'FAILED')
        sfn.get_execution_history(executionArn=started)
        for level in ('INFO', 'DEBUG', 'TRACE'):
            sfn.test_state(definition=json.dumps({'Type': 'Pass', 'Result': {'a': 1}, 'ResultPath': '$.b', 'Next': 'X'}),
                           roleArn=ROLE, input='{"c": 1}', inspectionLevel=level)
        sfn.test_state(definition=json.dumps({'Type': 'Fail', 'Error': 'E', 'Cause': 'c'}), roleArn=ROLE)
        if 'mock' in MODEL.operation_model('TestState').input_shape.members:
            sfn.test_state(definition=json.dumps({'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', 'Parameters': {
                'QueueUrl': 'q', 'MessageBody': 'm'}, 'Retry': [{'ErrorEquals': ['E']}], 'Next': 'X'}),
                           inspectionLevel='DEBUG', mock={'errorOutput': {'error': 'E', 'cause': 'c'}})
        for definition in (PASS, {'StartAt': 'X', 'States': {'P': {'Type': 'Pass'}}}, []):
            sfn.validate_state_machine_definition(definition=json.dumps(definition), severity='WARNING')
        sfn.describe_activity(activityArn=activity)
        sfn.tag_resource(resourceArn=arn, tags=[{'key': 'b', 'value': ''}])
        sfn.list_tags_for_resource(resourceArn=arn)
        sfn.untag_resource(resourceArn=arn, tagKeys=['b'])
        self.read_in_pages(arn, asks)
        sfn.delete_state_machine_alias(stateMachineAliasArn=alias)
        for one in (version, newer):
            sfn.delete_state_machine_version(stateMachineVersionArn=one)
        sfn.delete_activity(activityArn=work)
        sfn.delete_state_machine(stateMachineArn=plain)

    def read_in_pages(self, arn, asks):
        """With the paginators that the model has, and the token of those that have none."""
        executions = [self.sfn.start_execution(stateMachineArn=asks)['executionArn'] for _ in range(3)]
        for operation, request in (('list_executions', {'stateMachineArn': asks}), ('list_state_machines', {}),
                                   ('list_activities', {}), ('list_map_runs', {'executionArn': executions[0]}),
                                   ('get_execution_history', {'executionArn': executions[0]}),
                                   ('list_state_machine_versions', {'stateMachineArn': arn}),
                                   ('list_state_machine_aliases', {'stateMachineArn': arn})):
            call = getattr(self.sfn, operation)
            whole = call(**request)
            items = next(value for value in whole.values() if isinstance(value, list))
            if self.sfn.can_paginate(operation):
                pages = list(self.sfn.get_paginator(operation).paginate(**request, PaginationConfig={'PageSize': 1}))
            else:
                pages = [call(**request, maxResults=1)]
                while pages[-1].get('nextToken'):
                    pages.append(call(**request, maxResults=1, nextToken=pages[-1]['nextToken']))
            self.assertEqual([item for page in pages for value in page.values() if isinstance(value, list) for item in value],
                             items, operation)
        for one in executions:
            self.sfn.stop_execution(executionArn=one)

    def test_refusals_are_those_of_the_model(self):
        sfn = self.sfn
        arn = sfn.create_state_machine(name='refusing', roleArn=ROLE, definition=json.dumps(WAIT))['stateMachineArn']
        nowhere = arn.replace('refusing', 'nowhere')
        gone = 'arn:aws:states:us-east-1:123456789012:execution:refusing:gone'
        missing = 'arn:aws:states:us-east-1:123456789012:mapRun:refusing/Each:11111111-1111-1111-1111-111111111111'
        work = 'arn:aws:states:us-east-1:123456789012:activity:none'
        sfn.start_execution(stateMachineArn=arn, name='runs')
        for operation, code, request in (
                ('create_state_machine', 'InvalidDefinition', {'name': 'b', 'roleArn': ROLE, 'definition': '{'}),
                ('create_state_machine', 'InvalidName', {'name': 'a b', 'roleArn': ROLE, 'definition': json.dumps(PASS)}),
                ('create_state_machine', 'InvalidArn', {'name': 'b', 'roleArn': 'role', 'definition': json.dumps(PASS)}),
                ('create_state_machine', 'StateMachineAlreadyExists',
                 {'name': 'refusing', 'roleArn': ROLE, 'definition': json.dumps(PASS)}),
                ('create_activity', 'InvalidName', {'name': 'a b'}),
                ('describe_state_machine', 'StateMachineDoesNotExist', {'stateMachineArn': nowhere}),
                ('describe_state_machine', 'InvalidArn', {'stateMachineArn': 'no arn'}),
                ('update_state_machine', 'StateMachineDoesNotExist', {'stateMachineArn': nowhere, 'roleArn': ROLE}),
                ('start_execution', 'StateMachineDoesNotExist', {'stateMachineArn': nowhere}),
                ('start_execution', 'InvalidExecutionInput', {'stateMachineArn': arn, 'input': '{'}),
                ('start_execution', 'InvalidName', {'stateMachineArn': arn, 'name': 'a b'}),
                ('start_execution', 'ExecutionAlreadyExists', {'stateMachineArn': arn, 'name': 'runs', 'input': '[1]'}),
                ('start_sync_execution', 'StateMachineTypeNotSupported', {'stateMachineArn': arn}),
                ('describe_execution', 'ExecutionDoesNotExist', {'executionArn': gone}),
                ('get_execution_history', 'ExecutionDoesNotExist', {'executionArn': gone}),
                ('describe_state_machine_for_execution', 'ExecutionDoesNotExist', {'executionArn': gone}),
                ('stop_execution', 'ExecutionDoesNotExist', {'executionArn': gone}),
                ('redrive_execution', 'ExecutionDoesNotExist', {'executionArn': gone}),
                ('redrive_execution', 'ExecutionNotRedrivable', {'executionArn': gone.replace('gone', 'runs')}),
                ('list_executions', 'InvalidToken', {'stateMachineArn': arn, 'nextToken': 'x'}),
                ('list_map_runs', 'ExecutionDoesNotExist', {'executionArn': gone}),
                ('describe_map_run', 'ResourceNotFound', {'mapRunArn': missing}),
                ('update_map_run', 'ResourceNotFound', {'mapRunArn': missing, 'maxConcurrency': 1}),
                ('describe_activity', 'ActivityDoesNotExist', {'activityArn': work}),
                ('get_activity_task', 'ActivityDoesNotExist', {'activityArn': work}),
                ('send_task_success', 'InvalidToken', {'taskToken': 'x', 'output': '{}'}),
                ('send_task_failure', 'InvalidToken', {'taskToken': 'x'}),
                ('send_task_heartbeat', 'InvalidToken', {'taskToken': 'x'}),
                ('list_tags_for_resource', 'ResourceNotFound', {'resourceArn': nowhere}),
                ('tag_resource', 'ResourceNotFound', {'resourceArn': nowhere, 'tags': [{'key': 'a', 'value': 'b'}]}),
                ('untag_resource', 'ResourceNotFound', {'resourceArn': nowhere, 'tagKeys': ['a']}),
                ('describe_state_machine_alias', 'ResourceNotFound', {'stateMachineAliasArn': arn + ':none'}),
                ('publish_state_machine_version', 'StateMachineDoesNotExist', {'stateMachineArn': nowhere}),
                ('test_state', 'InvalidDefinition', {'definition': '{', 'roleArn': ROLE})):
            with self.subTest(f'{operation}: {code}'):
                self.refuses(operation, code, **request)
        self.assertEqual(self.check.report(), [])


class Requests(unittest.TestCase):
    """Members of requests one by one: their types, sizes and values as the model bounds them."""

    @classmethod
    def setUpClass(cls):
        cls.server = LocalServer(PROGRAM).start()

    @classmethod
    def tearDownClass(cls):
        assert cls.server.stop() == 0, 'the server did not end well'

    def answer(self, operation, request):
        """The status, and the error."""
        try:
            self.server.call(f'AWSStepFunctions.{operation}', **request)
        except urllib.error.HTTPError as error:
            body = json.load(error)
            return error.code, str(body.get('__type', '')).rpartition('#')[2]
        return 200, ''

    @staticmethod
    def sample(shape):
        """Any value that has the shape."""
        kind = shape.type_name
        if kind == 'structure':
            return {name: Requests.sample(shape.members[name]) for name in shape.required_members}
        if kind == 'list':
            return [Requests.sample(shape.member)] * max(1, shape.metadata.get('min', 0))
        if kind == 'string':
            return shape.enum[0] if shape.enum else 'a' * max(1, shape.metadata.get('min', 1))
        return {'boolean': True, 'timestamp': 0}.get(kind, max(1, shape.metadata.get('min', 1)))

    @staticmethod
    def wrong(shape):
        """Values that the shape does not allow."""
        kind = shape.type_name
        if kind == 'string':
            yield {'no': 'text'}
            if shape.enum:
                yield 'NO_SUCH_VALUE'
            if shape.metadata.get('min', 0) > 0:
                yield ''
            if shape.metadata.get('max', 10**9) <= 300_000:
                yield 'a' * (shape.metadata['max'] + 1)
        elif kind == 'boolean':
            yield {'no': 'boolean'}
        elif kind in ('integer', 'long', 'float', 'double'):
            yield {'no': 'number'}
            if 'min' in shape.metadata:
                yield shape.metadata['min'] - 1
            if 'max' in shape.metadata:
                yield shape.metadata['max'] + 1
        elif kind in ('structure', 'map'):
            yield 'no object'
            if kind == 'structure':
                yield from Requests.wrong_members(shape)
        elif kind == 'list':
            yield 'no list'
            if shape.metadata.get('min', 0) > 0:
                yield []
            for value in Requests.wrong(shape.member):
                yield [value]

    @staticmethod
    def wrong_members(shape):
        right = Requests.sample(shape)
        for name, member in shape.members.items():
            if name in shape.required_members:
                yield {other: value for other, value in right.items() if other != name}
            for value in Requests.wrong(member):
                yield {**right, name: value}

    def test_what_the_model_does_not_allow_is_refused(self):
        tried = 0
        for operation in MODEL.operation_names:
            for request in self.wrong_members(MODEL.operation_model(operation).input_shape):
                status, code = self.answer(operation, request)
                tried += 1
                self.assertEqual((status, code in ('ValidationException', 'SerializationException')), (400, True),
                                 f'{operation} {json.dumps(request)[:300]}: {status} {code}')
        self.assertGreater(tried, 300)

    def test_the_check_finds_what_is_wrong(self):
        """Judges the judge."""
        shape = MODEL.operation_model('DescribeExecution').output_shape
        good = {'executionArn': 'a', 'stateMachineArn': 'a', 'status': 'RUNNING', 'startDate': 1.7e9}
        self.assertEqual(differences(shape, good, ''), [])
        for change in ({'status': 'GONE'}, {'startDate': '2026'}, {'startDate': None}, {'extra': 1}, {'redriveCount': 1.5},
                       {'inputDetails': []}, {'name': ''}, {'executionArn': 7}):
            self.assertEqual(len(differences(shape, {**good, **change}, '')), 1, change)
        self.assertEqual(len(differences(shape, {}, '')), 4)


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    without_proxies()
    unittest.main(verbosity=2)
