#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the local service tells of its runs: metrics, alarms, logs; and executions that events start.

usage: test_monitoring.py PROGRAM [-k NAME]
"""
import json
import subprocess
import sys
import tempfile
import time
import unittest
from datetime import datetime, timedelta, timezone
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
try:
    import boto3  # noqa: F401
except ImportError:
    print('SKIPPED: python3-boto3 is not installed (scripts/setup installs it)', file=sys.stderr)
    sys.exit(77)

from local_server import ROLE, LocalServer, wait_for, without_proxies  # noqa: E402

PROGRAM = ''
ARN = 'arn:aws:states:us-east-1:123456789012:stateMachine:'
CHOICE = {'StartAt': 'C', 'States': {
    'C': {'Type': 'Choice', 'Choices': [{'Variable': '$.fail', 'IsPresent': True, 'Next': 'F'}], 'Default': 'P'},
    'F': {'Type': 'Fail', 'Error': 'Broken', 'Cause': 'on purpose'}, 'P': {'Type': 'Pass', 'End': True}}}
TOPIC = 'arn:aws:sns:us-east-1:123456789012:alerts'


def alarm(name, metric, machine, **more):
    return {'alarm_name': name, 'comparison_operator': 'GreaterThanThreshold', 'evaluation_periods': 1,
            'metric_name': metric, 'namespace': 'AWS/States', 'period': 300, 'statistic': 'Sum', 'threshold': 0,
            'dimensions': {'StateMachineArn': ARN + machine}, 'alarm_actions': [TOPIC], **more}


class MonitoringTest(unittest.TestCase):
    settings = {}

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / 'settings.json'
        path.write_text(json.dumps(self.settings))
        self.server = LocalServer(PROGRAM, '--settings', str(path), folder=self.folder.name + '/data').start()
        self.sfn = self.server.client()

    def tearDown(self):
        self.assertEqual(self.server.stop(), 0)
        self.folder.cleanup()

    def machine(self, name, definition=CHOICE, **more):
        return self.sfn.create_state_machine(name=name, definition=json.dumps(definition), roleArn=ROLE,
                                             **more)['stateMachineArn']

    def run_one(self, arn, **data):
        execution = self.sfn.start_execution(stateMachineArn=arn, input=json.dumps(data))['executionArn']
        if ':express:' not in execution:
            wait_for(lambda: self.sfn.describe_execution(executionArn=execution)['status'] != 'RUNNING')
        return execution

    def statistic(self, metric, machine, statistic='Sum', period=3600):
        now = datetime.now(timezone.utc)
        answer = self.server.call(
            'GraniteServiceVersion20100801.GetMetricStatistics', Namespace='AWS/States', MetricName=metric,
            Dimensions=[{'Name': 'StateMachineArn', 'Value': ARN + machine}], Statistics=[statistic], Period=period,
            StartTime=(now - timedelta(hours=2)).timestamp(), EndTime=(now + timedelta(hours=1)).timestamp())
        return sum(point[statistic] for point in answer['Datapoints'])


class Metrics(MonitoringTest):
    settings = {'alarms': [alarm('failed', 'ExecutionsFailed', 'watched'),
                           alarm('throttled', 'ExecutionThrottled', 'watched'),
                           alarm('quiet', 'ExecutionsStarted', 'watched', comparison_operator='LessThanThreshold',
                                 threshold=1, treat_missing_data='breaching', alarm_actions=[])],
                'subscriptions': {TOPIC: ['arn:aws:sqs:us-east-1:123456789012:alerts']}}

    def states(self):
        return {one['AlarmName']: one['StateValue']
                for one in self.server.call('GraniteServiceVersion20100801.DescribeAlarms')['MetricAlarms']}

    def test_counts_and_alarms(self):
        arn = self.machine('watched')
        wait_for(lambda: self.states() == {'failed': 'INSUFFICIENT_DATA', 'throttled': 'INSUFFICIENT_DATA',
                                           'quiet': 'ALARM'})
        self.run_one(arn)
        wait_for(lambda: self.states() == {'failed': 'OK', 'throttled': 'INSUFFICIENT_DATA', 'quiet': 'OK'})
        self.run_one(arn, fail=True)
        wait_for(lambda: self.states()['failed'] == 'ALARM')
        told = json.loads(wait_for(lambda: self.server.receive('alerts'))['Body'])
        if 'Message' in told:
            told = json.loads(told['Message'])
        self.assertEqual((told['AlarmName'], told['NewStateValue'], told['OldStateValue']), ('failed', 'ALARM', 'OK'))
        self.assertEqual(told['Trigger']['MetricName'], 'ExecutionsFailed')
        waits = self.machine('waits', {'StartAt': 'W', 'States': {'W': {'Type': 'Wait', 'Seconds': 900, 'End': True}}})
        stopped = self.sfn.start_execution(stateMachineArn=waits)['executionArn']
        self.sfn.stop_execution(executionArn=stopped)
        expected = {'ExecutionsStarted': 2, 'ExecutionsSucceeded': 1, 'ExecutionsFailed': 1, 'ExecutionsAborted': 0,
                    'ExecutionsTimedOut': 0, 'ExecutionThrottled': 0}
        self.assertEqual({name: self.statistic(name, 'watched') for name in expected}, expected)
        self.assertEqual(self.statistic('ExecutionsAborted', 'waits'), 1)
        self.assertEqual(self.statistic('ExecutionTime', 'watched', 'SampleCount'), 2)
        # They are over what is kept, also after a restart.
        self.server.kill()
        self.server.start()
        self.assertEqual({name: self.statistic(name, 'watched') for name in expected}, expected)

    def test_an_alarm_by_the_api(self):
        arn = self.machine('other')
        self.server.call('GraniteServiceVersion20100801.PutMetricAlarm', AlarmName='mine', Namespace='AWS/States',
                         MetricName='ExecutionsSucceeded', Statistic='SampleCount', Period=60, EvaluationPeriods=2,
                         DatapointsToAlarm=1, Threshold=1, ComparisonOperator='GreaterThanOrEqualToThreshold',
                         Dimensions=[{'Name': 'StateMachineArn', 'Value': arn}])
        self.run_one(arn)
        wait_for(lambda: self.states()['mine'] == 'ALARM')
        self.server.call('GraniteServiceVersion20100801.DeleteAlarms', AlarmNames=['mine'])
        self.assertNotIn('mine', self.states())


class Logs(MonitoringTest):
    def logged(self, name, level, with_data, kind='EXPRESS'):
        group = f'/aws/vendedlogs/states/{name}'
        arn = self.machine(name, type=kind, loggingConfiguration={
            'level': level, 'includeExecutionData': with_data, 'destinations': [{'cloudWatchLogsLogGroup': {
                'logGroupArn': f'arn:aws:logs:us-east-1:123456789012:log-group:{group}:*'}}]})
        return arn, group

    def lines(self, group):
        logs = self.server.client('logs')
        return [json.loads(event['message'])
                for page in logs.get_paginator('filter_log_events').paginate(logGroupName=group)
                for event in page['events']]

    def test_levels(self):
        expected = {'ALL': ['ExecutionStarted', 'ChoiceStateEntered', 'ChoiceStateExited', 'FailStateEntered',
                            'ExecutionFailed'],
                    'ERROR': ['FailStateEntered', 'ExecutionFailed'], 'FATAL': ['ExecutionFailed']}
        for level, types in expected.items():
            arn, group = self.logged(f'log-{level}', level, True)
            self.sfn.start_sync_execution(stateMachineArn=arn, input='{"fail": 1}')
            self.assertEqual([line['type'] for line in self.lines(group)], types)
        line = self.lines('/aws/vendedlogs/states/log-FATAL')[0]
        self.assertEqual(line['details'], {'error': 'Broken', 'cause': 'on purpose'})
        self.assertIn(':express:log-FATAL:', line['execution_arn'])
        self.assertEqual((line['redrive_count'], line['id'], line['previous_event_id']), ('0', '5', '4'))
        self.assertLess(abs(int(line['event_timestamp']) / 1000 - time.time()), 60)
        written = (Path(self.folder.name) / 'data/logs').glob('*log-ALL.jsonl')
        self.assertEqual(len(next(written).read_text().splitlines()), 5)

    def test_without_data(self):
        arn, group = self.logged('bare', 'ALL', False, 'STANDARD')
        self.run_one(arn, fail='secret')
        lines = wait_for(lambda: self.lines(group))
        self.assertEqual(lines[0]['details'], {'roleArn': ROLE})
        self.assertNotIn('secret', json.dumps(lines))

    def test_off_and_no_group(self):
        arn = self.machine('silent', type='EXPRESS')
        self.sfn.start_sync_execution(stateMachineArn=arn)
        self.assertEqual(self.server.client('logs').describe_log_groups()['logGroups'], [])
        with self.assertRaises(self.sfn.exceptions.ClientError):
            self.lines('/none')


class Events(MonitoringTest):
    settings = {'rules': [{'name': 'order-created', 'eventPattern': {
        'source': ['myapp.orders'], 'detail-type': ['Order Created']}, 'targets': [{
            'arn': ARN + 'orders', 'inputTransformer': {
                'inputPaths': {'orderId': '$.detail.orderId', 'items': '$.detail.items'},
                'inputTemplate': '{\n  "orderId": <orderId>,\n  "items": <items>,\n  "source": "eventbridge"\n}\n'}}]}]}
    event = {'source': 'myapp.orders', 'detail-type': 'Order Created', 'detail': {'orderId': 'o-1', 'items': [1, 2]}}
    transformed = {'orderId': 'o-1', 'items': [1, 2], 'source': 'eventbridge'}

    def command(self, event, *more):
        return subprocess.run([PROGRAM, 'event', '-', '--settings', self.folder.name + '/settings.json', *more],
                              input=json.dumps(event), capture_output=True, text=True, timeout=30)

    def test_what_an_event_becomes(self):
        done = self.command(self.event)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(json.loads(done.stdout), {'target': ARN + 'orders', 'input': self.transformed})
        done = self.command({**self.event, 'source': 'other'})
        self.assertEqual((done.returncode, done.stdout), (1, ''))
        self.assertEqual(self.command([1]).returncode, 2)

    def test_it_starts_an_execution(self):
        done = self.command(self.event, '--endpoint', self.server.url)
        self.assertEqual(done.returncode, 1)
        self.assertIn('StateMachineDoesNotExist', done.stderr)
        self.machine('orders')
        done = self.command(self.event, '--endpoint', self.server.url)
        self.assertEqual(done.returncode, 0, done.stderr)
        described = self.sfn.describe_execution(executionArn=done.stdout.strip())
        self.assertEqual(json.loads(described['input']), self.transformed)

    def test_the_api_starts_one(self):
        arn = self.machine('orders')
        self.server.client('events').put_events(Entries=[{
            'Source': 'myapp.orders', 'DetailType': 'Order Created', 'Detail': json.dumps(self.event['detail'])}])
        runs = wait_for(lambda: self.sfn.list_executions(stateMachineArn=arn)['executions'])
        self.assertEqual(json.loads(self.sfn.describe_execution(executionArn=runs[0]['executionArn'])['input']),
                         self.transformed)


TERRAFORM = """
resource "aws_sfn_state_machine" "orders" {
  name       = "orders"
  role_arn   = "arn:aws:iam::123456789012:role/r"
  definition = jsonencode({ StartAt = "P", States = { P = { Type = "Pass", End = true } } })
}
resource "aws_cloudwatch_metric_alarm" "slow" {
  alarm_name          = "slow"
  namespace           = "AWS/States"
  metric_name         = "ExecutionTime"
  extended_statistic  = "p90"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 150
  period              = 300
  evaluation_periods  = 1
  dimensions          = { StateMachineArn = aws_sfn_state_machine.orders.arn }
}
"""
TEMPLATE = """
Resources:
  Orders:
    Type: AWS::Serverless::StateMachine
    Properties:
      Name: Orders
      DefinitionUri: orders.asl.json
      Events:
        Created:
          Type: EventBridgeRule
          Properties:
            Pattern: {source: [myapp.orders]}
            InputPath: $.detail
"""


class Files(unittest.TestCase):
    """Alarms and rules of Terraform and templates, and logs in a folder of their own."""

    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        self.folder = Path(self.place.name)
        (self.folder / 'alarms.tf').write_text(TERRAFORM)
        (self.folder / 'template.yaml').write_text(TEMPLATE)

    def tearDown(self):
        self.place.cleanup()

    def server(self, *arguments):
        server = LocalServer(PROGRAM, *map(str, arguments)).start()
        self.addCleanup(lambda: self.assertEqual(server.stop(), 0))
        return server

    def test_an_alarm_over_a_percentile_and_a_rule_of_a_template(self):
        server = self.server('--alarms', self.folder / 'alarms.tf', '--rules', self.folder / 'template.yaml', '--region', 'eu-west-3')
        sfn = server.client()
        wait = {'StartAt': 'C', 'States': {
            'C': {'Type': 'Choice', 'Choices': [{'Variable': '$.slow', 'IsPresent': True, 'Next': 'W'}], 'Default': 'P'},
            'W': {'Type': 'Wait', 'Seconds': 1, 'End': True}, 'P': {'Type': 'Pass', 'End': True}}}
        arn = sfn.create_state_machine(name='Orders', definition=json.dumps(wait), roleArn=ROLE)['stateMachineArn']
        self.assertIn(':eu-west-3:', arn)
        server.client('events').put_events(Entries=[
            {'Source': 'myapp.orders', 'DetailType': 'x', 'Detail': '{"slow": 1}'},
            {'Source': 'other', 'DetailType': 'x', 'Detail': '{}'}])
        runs = wait_for(lambda: sfn.list_executions(stateMachineArn=arn, statusFilter='SUCCEEDED')['executions'])
        self.assertEqual(len(runs), 1)
        self.assertEqual(sfn.describe_execution(executionArn=runs[0]['executionArn'])['input'], '{"slow":1}')
        # The alarm is of another machine: Terraform's is called orders.
        watched = sfn.create_state_machine(name='orders', definition=json.dumps(wait), roleArn=ROLE)['stateMachineArn']
        described = server.call('GraniteServiceVersion20100801.DescribeAlarms')['MetricAlarms']
        self.assertEqual([(one['AlarmName'], one['ExtendedStatistic'], one['StateValue']) for one in described],
                         [('slow', 'p90', 'INSUFFICIENT_DATA')])

        def state():
            return server.call('GraniteServiceVersion20100801.DescribeAlarms')['MetricAlarms'][0]['StateValue']
        for _ in range(9):
            sfn.start_execution(stateMachineArn=watched, input='{}')
        wait_for(lambda: state() == 'OK')
        for _ in range(2):
            sfn.start_execution(stateMachineArn=watched, input='{"slow": 1}')
        wait_for(lambda: state() == 'ALARM')
        now = time.time()
        points = server.call('GraniteServiceVersion20100801.GetMetricStatistics', Namespace='AWS/States',
                             MetricName='ExecutionTime', Dimensions=[{'Name': 'StateMachineArn', 'Value': watched}],
                             ExtendedStatistics=['p50', 'p99'], Period=3600, StartTime=now - 3600, EndTime=now + 3600)['Datapoints']
        percentiles = points[-1]['ExtendedStatistics']
        self.assertLess(percentiles['p50'], 500)
        self.assertGreater(percentiles['p99'], 900)

    def test_events_by_files(self):
        done = subprocess.run([PROGRAM, 'event', '-', '--rules', str(self.folder / 'template.yaml')], timeout=30,
                              input=json.dumps({'source': 'myapp.orders', 'detail': {'a': 1}}), capture_output=True, text=True)
        self.assertEqual((done.returncode, json.loads(done.stdout)), (0, {'target': ARN + 'Orders', 'input': {'a': 1}}), done.stderr)

    def test_files_that_say_nothing_are_refused(self):
        for arguments, words in ((('--alarms', self.folder / 'template.yaml'), 'no alarm'),
                                 (('--rules', self.folder / 'alarms.tf'), 'no event rule'),
                                 (('--rules', self.folder / 'none.tf'), 'none.tf')):
            done = subprocess.run([PROGRAM, 'serve', '--port', '0', *map(str, arguments)], capture_output=True, text=True, timeout=30)
            self.assertEqual(done.returncode, 2)
            self.assertIn(words, done.stderr)

    def test_logs_are_opened_again(self):
        server = self.server('--logs', self.folder / 'logs')
        sfn = server.client()
        arn = sfn.create_state_machine(name='quick', type='EXPRESS', definition=json.dumps(CHOICE), roleArn=ROLE, loggingConfiguration={
            'level': 'ALL', 'includeExecutionData': True, 'destinations': [{'cloudWatchLogsLogGroup': {
                'logGroupArn': 'arn:aws:logs:us-east-1:123456789012:log-group:/aws/vendedlogs/quick:*'}}]})['stateMachineArn']
        answers = [sfn.start_sync_execution(stateMachineArn=arn, input=json.dumps(data)) for data in ({'a': 1}, {'fail': 'ü'})]
        written = list((self.folder / 'logs').glob('*.jsonl'))
        self.assertEqual(len(written), 1)
        lines = [json.loads(line) for line in written[0].read_text(encoding='utf-8').splitlines()]
        self.assertEqual({line['execution_arn'] for line in lines}, {answer['executionArn'] for answer in answers})
        done = subprocess.run([PROGRAM, 'history', str(written[0]), '--json'], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        for answer in answers:
            self.assertIn(answer['executionArn'], done.stdout)
        self.assertIn('Broken', done.stdout)


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    without_proxies()
    unittest.main()
