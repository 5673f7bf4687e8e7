#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tasks of the local service that call others: HTTP tasks, and services at endpoints of the user's. The others
are servers of this test; what they get is compared with the documentation, and signatures with botocore's.

usage: test_outgoing.py PROGRAM [-k NAME]
"""
import http.server
import json
import os
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
try:
    import boto3  # noqa: F401
    from botocore.auth import S3SigV4Auth, SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials
except ImportError:
    print('SKIPPED: python3-boto3 is not installed (scripts/setup installs it)', file=sys.stderr)
    sys.exit(77)

from local_server import ROLE, LocalServer, wait_for, without_proxies  # noqa: E402

PROGRAM = ''


class Other:
    """A server that keeps what it gets and answers what it is told to. `routes` are functions of the request."""

    def __init__(self, secure=None):
        self.requests = []
        self.routes = {}
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def answer(self):
                length = int(self.headers.get('Content-Length') or 0)
                request = {'method': self.command, 'target': self.path, 'headers': self.headers,
                           'body': self.rfile.read(length)}
                outer.requests.append(request)
                path = urllib.parse.urlsplit(self.path).path
                made = outer.routes.get(path, outer.routes.get('*', lambda _: (200, {}, '{}')))(request)
                status, headers, body = made
                body = body if isinstance(body, bytes) else body.encode()
                self.send_response(status)
                for name, value in headers.items():
                    for one in value if isinstance(value, list) else [value]:
                        self.send_header(name, one)
                self.send_header('Content-Length', str(len(body)))
                self.end_headers()
                if self.command != 'HEAD':
                    self.wfile.write(body)

            do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = answer

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        if secure:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*secure)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f'http{"s" if secure else ""}://127.0.0.1:{self.server.server_port}'

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def json_answer(value, status=200, **headers):
    return lambda _: (status, {'Content-Type': 'application/json', **headers}, json.dumps(value))


class OutgoingTest(unittest.TestCase):
    secure = None

    @classmethod
    def settings(cls):
        return {}

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.other = Other(cls.secure)
        path = Path(cls.folder.name) / 'settings.json'
        path.write_text(json.dumps(cls.settings()))
        cls.server = LocalServer(PROGRAM, '--settings', str(path)).start()
        cls.sfn = cls.server.client()
        cls.count = 0

    @classmethod
    def tearDownClass(cls):
        assert cls.server.stop() == 0, 'the server did not end well'
        cls.other.stop()
        cls.folder.cleanup()

    def setUp(self):
        self.other.requests.clear()
        self.other.routes.clear()

    def run_task(self, resource, parameters, **more):
        """The description of an execution with this one task."""
        type(self).count += 1
        definition = {'StartAt': 'T', 'States': {'T': {
            'Type': 'Task', 'Resource': f'arn:aws:states:::{resource}', 'Parameters': parameters, 'End': True, **more}}}
        arn = self.sfn.create_state_machine(name=f'm{self.count}', definition=json.dumps(definition),
                                            roleArn=ROLE)['stateMachineArn']
        execution = self.sfn.start_execution(stateMachineArn=arn)['executionArn']

        def look():
            described = self.sfn.describe_execution(executionArn=execution)
            return described if described['status'] != 'RUNNING' else None
        return wait_for(look)

    def output(self, *task, **more):
        described = self.run_task(*task, **more)
        self.assertEqual(described['status'], 'SUCCEEDED', described.get('cause'))
        return json.loads(described['output'])

    def failure(self, *task, **more):
        described = self.run_task(*task, **more)
        self.assertEqual(described['status'], 'FAILED', described.get('output'))
        return described['error'], described['cause']


def connection(kind, auth, **invocation):
    parameters = dict(auth)
    if invocation:
        parameters['InvocationHttpParameters'] = {
            name: [{'Key': key, 'Value': value} for key, value in values.items()]
            for name, values in invocation.items()}
    return {'AuthorizationType': kind, 'AuthParameters': parameters}


def arn_of(name):
    return f'arn:aws:events:us-east-1:123456789012:connection/{name}/81210c42-8af1-456b-9c4a-6ff02fc664ac'


class HttpTasks(OutgoingTest):
    @classmethod
    def settings(cls):
        os.environ['STEPLOOM_TEST_SECRET'] = 'from-the-environment'
        return {'connections': {
            'key': connection('API_KEY', {'ApiKeyAuthParameters': {
                'ApiKeyName': 'X-Key', 'ApiKeyValue': {'environment': 'STEPLOOM_TEST_SECRET'}}},
                HeaderParameters={'X-From': 'connection'}, QueryStringParameters={'q': 'connection'},
                BodyParameters={'who': 'connection'}),
            'basic': connection('BASIC', {'BasicAuthParameters': {'Username': 'ann', 'Password': 'päss'}}),
            'oauth': connection('OAUTH_CLIENT_CREDENTIALS', {'OAuthParameters': {
                'AuthorizationEndpoint': cls.other.url + '/token', 'HttpMethod': 'POST',
                'ClientParameters': {'ClientID': 'id', 'ClientSecret': 'secret'},
                'OAuthHttpParameters': {'BodyParameters': [{'Key': 'scope', 'Value': 'read'}]}}}),
            'unset': connection('API_KEY', {'ApiKeyAuthParameters': {
                'ApiKeyName': 'X-Key', 'ApiKeyValue': {'environment': 'STEPLOOM_TEST_NOT_SET'}}}),
        }}

    def call(self, method='POST', path='/x', name=None, **more):
        parameters = {'ApiEndpoint': self.other.url + path, 'Method': method, **more}
        if name:
            parameters['Authentication'] = {'ConnectionArn': arn_of(name)}
        return 'http:invoke', parameters

    def test_response_shape(self):
        self.other.routes['/x'] = json_answer({'a': [1, 2.5]}, 201, **{'Set-Cookie': ['a=1', 'b=2']})
        result = self.output(*self.call(RequestBody={'n': 1}, Headers={'X-Two': ['a', 'b']},
                                        QueryParameters={'p': 'ä &', 'list': ['1', '2']}))
        self.assertEqual(result['StatusCode'], 201)
        self.assertEqual(result['StatusText'], 'Created')
        self.assertEqual(result['ResponseBody'], {'a': [1, 2.5]})
        self.assertEqual(result['Headers']['set-cookie'], ['a=1', 'b=2'])
        self.assertEqual(result['Headers']['content-type'], ['application/json'])
        sent = self.other.requests[0]
        self.assertEqual(sent['target'], '/x?p=%C3%A4%20%26&list=1&list=2')
        self.assertEqual(json.loads(sent['body']), {'n': 1})
        self.assertEqual(sent['headers']['Content-Type'], 'application/json')
        self.assertEqual(sent['headers']['X-Two'], 'a, b')
        self.assertEqual(sent['headers']['User-Agent'], 'Amazon|StepFunctions|HttpInvoke|us-east-1')
        self.assertEqual(sent['headers']['Range'], 'bytes=0-262144')

    def test_texts_and_methods(self):
        self.other.routes['/x'] = lambda _: (200, {'Content-Type': 'text/plain'}, 'plain {')
        for method in ('GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'):
            self.assertEqual(self.output(*self.call(method))['ResponseBody'], 'plain {')
            self.assertEqual(self.other.requests[-1]['method'], method)
        self.assertEqual(self.output(*self.call('HEAD'))['ResponseBody'], '')

    def test_status_is_the_error(self):
        self.other.routes['/x'] = json_answer({'why': 'no'}, 404)
        self.assertEqual(self.failure(*self.call()), ('States.Http.StatusCode.404', '{"why": "no"}'))
        self.other.routes['/x'] = lambda _: (503, {}, 'later')
        described = self.run_task(*self.call(), Retry=[{'ErrorEquals': ['States.Http.StatusCode.503'],
                                                        'IntervalSeconds': 1, 'MaxAttempts': 1}])
        self.assertEqual(described['error'], 'States.Http.StatusCode.503')
        self.assertEqual(len(self.other.requests), 3)

    def test_no_server(self):
        error, _ = self.failure('http:invoke', {'ApiEndpoint': 'http://127.0.0.1:1/', 'Method': 'GET'})
        self.assertEqual(error, 'States.Http.Socket')

    def test_too_large(self):
        self.other.routes['/x'] = lambda _: (200, {'Content-Type': 'text/plain'}, 'x' * 262_145)
        self.assertEqual(self.failure(*self.call())[0], 'States.DataLimitExceeded')

    def test_what_cannot_be_sent(self):
        for parameters in ({'Method': 'TRACE'}, {'ApiEndpoint': 'ftp://x/'}, {'Headers': {'Host': 'x'}},
                           {'Headers': {'X-Amz-Date': 'x'}}, {'Headers': {'Bad Name': 'x'}},
                           {'Headers': {'X': 'a\r\nY: b'}},
                           {'RequestBody': {}, 'Transform': {'RequestBodyEncoding': 'URL_ENCODED'}}):
            name, base = self.call()
            self.assertEqual(self.failure(name, {**base, **parameters})[0], 'States.Runtime', parameters)
        self.assertEqual(self.other.requests, [])

    def test_forms(self):
        body = {'a b': 'ü', 'list': [1, 'x'], 'deep': {'in': [True, {'k': None}]}}
        expected = {
            None: [('list[0]', '1'), ('list[1]', 'x'), ('deep[in][0]', 'true'), ('deep[in][1][k]', '')],
            'INDICES': [('list[0]', '1'), ('list[1]', 'x'), ('deep[in][0]', 'true'), ('deep[in][1][k]', '')],
            'BRACKETS': [('list[]', '1'), ('list[]', 'x'), ('deep[in][]', 'true'), ('deep[in][][k]', '')],
            'REPEAT': [('list', '1'), ('list', 'x'), ('deep[in]', 'true'), ('deep[in][1][k]', '')],
        }
        for arrays, pairs in expected.items():
            transform = {'RequestBodyEncoding': 'URL_ENCODED'}
            if arrays:
                transform['RequestEncodingOptions'] = {'ArrayFormat': arrays}
            self.output(*self.call(RequestBody=body, Transform=transform,
                                   Headers={'content-type': 'application/x-www-form-urlencoded'}))
            sent = urllib.parse.parse_qsl(self.other.requests[-1]['body'].decode(), keep_blank_values=True)
            self.assertEqual(sent, [('a b', 'ü'), *pairs], arrays)
        self.output(*self.call(
            RequestBody={'list': [1, 'x y']}, Headers={'Content-Type': 'application/x-www-form-urlencoded'},
            Transform={'RequestBodyEncoding': 'URL_ENCODED', 'RequestEncodingOptions': {'ArrayFormat': 'COMMAS'}}))
        self.assertEqual(self.other.requests[-1]['body'], b'list=1,x+y')

    def test_connection_wins(self):
        self.output(*self.call(name='key', Headers={'x-from': 'task', 'X-Own': '1'}, QueryParameters={'q': 'task'},
                               RequestBody={'who': 'task', 'n': 1}))
        sent = self.other.requests[0]
        self.assertEqual(sent['headers']['X-Key'], 'from-the-environment')
        self.assertEqual(sent['headers'].get_all('X-From'), ['connection'])
        self.assertEqual(sent['headers']['X-Own'], '1')
        self.assertEqual(sent['target'], '/x?q=connection')
        self.assertEqual(json.loads(sent['body']), {'who': 'connection', 'n': 1})
        self.assertEqual(self.failure(*self.call(name='key', RequestBody='text'))[0], 'States.Runtime')

    def test_basic(self):
        self.output(*self.call('GET', name='basic'))
        self.assertEqual(self.other.requests[0]['headers']['Authorization'], 'Basic YW5uOnDDpHNz')

    def test_oauth(self):
        tokens = iter(['first', 'second'])
        good = ['first']
        self.other.routes['/token'] = lambda _: json_answer({'access_token': next(tokens), 'expires_in': 3600})(_)
        self.other.routes['/x'] = lambda request: (
            (200, {}, '{}') if request['headers']['Authorization'] == f'Bearer {good[0]}' else (401, {}, 'no'))
        self.output(*self.call('GET', name='oauth'))
        self.output(*self.call('GET', name='oauth'))
        asked = [request for request in self.other.requests if request['target'] == '/token']
        self.assertEqual(len(asked), 1)
        self.assertEqual(dict(urllib.parse.parse_qsl(asked[0]['body'].decode())),
                         {'scope': 'read', 'grant_type': 'client_credentials'})
        self.assertEqual(asked[0]['headers']['Authorization'], 'Basic aWQ6c2VjcmV0')
        good[0] = 'second'  # the first was taken back
        self.output(*self.call('GET', name='oauth'))

    def test_connections_that_are_not_there(self):
        self.assertEqual(self.failure(*self.call(name='nobody'))[0], 'Events.ConnectionResource.ResourceNotFound')
        error, cause = self.failure(*self.call(name='unset'))
        self.assertEqual(error, 'States.Runtime')
        self.assertIn('STEPLOOM_TEST_NOT_SET', cause)


class SecureHttpTasks(OutgoingTest):
    @classmethod
    def setUpClass(cls):
        cls.keys = tempfile.TemporaryDirectory()
        cls.secure = (cls.keys.name + '/cert.pem', cls.keys.name + '/key.pem')
        subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=test',
                        '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', cls.secure[1], '-out', cls.secure[0]],
                       check=True, capture_output=True)
        os.environ['SSL_CERT_FILE'] = cls.secure[0]
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        del os.environ['SSL_CERT_FILE']
        cls.keys.cleanup()

    def test_over_tls(self):
        self.other.routes['/x'] = json_answer({'secure': True})
        result = self.output('http:invoke', {'ApiEndpoint': self.other.url + '/x', 'Method': 'GET'})
        self.assertEqual(result['ResponseBody'], {'secure': True})

    def test_a_certificate_for_another_name(self):
        error, cause = self.failure('http:invoke', {
            'ApiEndpoint': self.other.url.replace('127.0.0.1', 'localhost') + '/x', 'Method': 'GET'})
        self.assertEqual(error, 'States.Http.Socket')
        self.assertIn('certificate', cause)


class Endpoints(OutgoingTest):
    @classmethod
    def settings(cls):
        keys = {'accessKeyId': 'AKIDEXAMPLE', 'secretAccessKey': 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
                'sessionToken': 'a/token=='}
        return {'endpoints': {'dynamodb': {'url': cls.other.url + '/', 'region': 'eu-central-1', **keys},
                              '*': {'url': cls.other.url, 'region': 'us-west-2', **keys}}}

    def check_signature(self, request, service, region):
        """Signed once more by botocore: the same time, the same headers."""
        headers = {name: value for name, value in request['headers'].items()}
        signature = headers.pop('Authorization')
        signed = signature.split('SignedHeaders=')[1].split(',')[0].split(';')
        time_stamp = headers['X-Amz-Date']
        given = {name: value for name, value in headers.items() if name.lower() in signed and
                 name.lower() not in ('x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256')}
        again = AWSRequest(request['method'], self.other.url + request['target'], given, request['body'])
        again.context['timestamp'] = time_stamp
        credentials = Credentials('AKIDEXAMPLE', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', 'a/token==')
        signer = (S3SigV4Auth if service == 's3' else SigV4Auth)(credentials, service, region)
        again.headers['X-Amz-Date'] = time_stamp
        again.headers['X-Amz-Security-Token'] = 'a/token=='
        if service == 's3':
            again.headers['X-Amz-Content-SHA256'] = signer.payload(again)
        canonical = signer.canonical_request(again)
        expected = signer.signature(signer.string_to_sign(again, canonical), again)
        self.assertEqual(signature.split('Signature=')[1], expected, canonical)
        self.assertIn(f'Credential=AKIDEXAMPLE/{time_stamp[:8]}/{region}/{service}/aws4_request', signature)

    def test_json(self):
        self.other.routes['/'] = json_answer({'Item': {'id': {'S': 'a'}}}, **{'x-amzn-RequestId': 'theirs'})
        result = self.output('dynamodb:getItem', {'TableName': 't', 'Key': {'id': {'S': 'a'}}})
        self.assertEqual(result['Item'], {'id': {'S': 'a'}})
        self.assertEqual(result['SdkResponseMetadata'], {'RequestId': 'theirs'})
        sent = self.other.requests[0]
        self.assertEqual(sent['headers']['X-Amz-Target'], 'DynamoDB_20120810.GetItem')
        self.assertEqual(sent['headers']['Content-Type'], 'application/x-amz-json-1.0')
        self.assertEqual(json.loads(sent['body']), {'TableName': 't', 'Key': {'id': {'S': 'a'}}})
        self.check_signature(sent, 'dynamodb', 'eu-central-1')

    def test_json_error(self):
        self.other.routes['/'] = json_answer(
            {'__type': 'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException', 'message': 'none'}, 400)
        task = {'TableName': 't', 'Key': {}}
        error, cause = self.failure('dynamodb:getItem', task)
        self.assertEqual(error, 'DynamoDB.ResourceNotFoundException')
        self.assertIn('none (Service: AmazonDynamoDBv2; Status Code: 400', cause)
        self.assertEqual(self.failure('aws-sdk:dynamodb:getItem', task)[0], 'DynamoDb.ResourceNotFoundException')

    def test_names_and_times_of_the_wire(self):
        self.other.routes['/'] = json_answer({'tasks': [{'taskArn': 'x', 'createdAt': 1700000000.5}], 'failures': []})
        result = self.output('aws-sdk:ecs:runTask', {
            'TaskDefinition': 'td', 'Overrides': {'ContainerOverrides': [
                {'Name': 'c', 'Environment': [{'Name': 'A', 'Value': 'b'}]}]}})
        self.assertEqual(result, {'Tasks': [{'TaskArn': 'x', 'CreatedAt': '2023-11-14T22:13:20.500Z'}], 'Failures': []})
        self.assertEqual(json.loads(self.other.requests[0]['body']), {
            'taskDefinition': 'td', 'overrides': {'containerOverrides': [
                {'name': 'c', 'environment': [{'name': 'A', 'value': 'b'}]}]}})
        self.check_signature(self.other.requests[0], 'ecs', 'us-west-2')

    def test_rest_json(self):
        self.other.routes['*'] = lambda _: (200, {'X-Amz-Executed-Version': '$LATEST'}, '{"r": 1}')
        result = self.output('aws-sdk:lambda:invoke', {
            'FunctionName': 'my function', 'Qualifier': 'a/b', 'InvocationType': 'RequestResponse', 'Payload': {'n': 1}})
        self.assertEqual(result, {'StatusCode': 200, 'ExecutedVersion': '$LATEST', 'Payload': '{"r": 1}'})
        sent = self.other.requests[0]
        self.assertEqual(sent['target'], '/2015-03-31/functions/my%20function/invocations?Qualifier=a%2Fb')
        self.assertEqual(sent['headers']['X-Amz-Invocation-Type'], 'RequestResponse')
        self.assertEqual(json.loads(sent['body']), {'n': 1})
        self.check_signature(sent, 'lambda', 'us-west-2')

    def test_query(self):
        # No service of this kind is here by itself.
        self.other.routes['/'] = lambda _: (200, {'Content-Type': 'text/xml'}, '''<?xml version="1.0"?>
            <GetSessionTokenResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetSessionTokenResult>
            <Credentials><AccessKeyId>a&amp;b</AccessKeyId><Expiration>2024-01-01T00:00:00Z</Expiration></Credentials>
            </GetSessionTokenResult></GetSessionTokenResponse>''')
        result = self.output('aws-sdk:sts:getSessionToken', {'DurationSeconds': 900})
        self.assertEqual(result, {'Credentials': {'AccessKeyId': 'a&b', 'Expiration': '2024-01-01T00:00:00Z'}})
        sent = self.other.requests[0]
        self.assertEqual(dict(urllib.parse.parse_qsl(sent['body'].decode())),
                         {'Action': 'GetSessionToken', 'Version': '2011-06-15', 'DurationSeconds': '900'})
        self.check_signature(sent, 'sts', 'us-west-2')
        self.output('aws-sdk:cloudformation:createStack', {
            'StackName': 's', 'Parameters': [{'ParameterKey': 'k', 'ParameterValue': 'v w'}], 'Capabilities': ['A', 'B']})
        self.assertEqual(dict(urllib.parse.parse_qsl(self.other.requests[1]['body'].decode())), {
            'Action': 'CreateStack', 'Version': '2010-05-15', 'StackName': 's', 'Capabilities.member.1': 'A',
            'Capabilities.member.2': 'B', 'Parameters.member.1.ParameterKey': 'k',
            'Parameters.member.1.ParameterValue': 'v w'})

    def test_query_error(self):
        self.other.routes['/'] = lambda _: (403, {'Content-Type': 'text/xml'}, '''<ErrorResponse><Error><Type>Sender</Type>
            <Code>AccessDenied</Code><Message>not you</Message></Error></ErrorResponse>''')
        error, cause = self.failure('aws-sdk:sts:getCallerIdentity', {})
        self.assertEqual(error, 'Sts.AccessDeniedException')
        self.assertIn('not you (Service: Sts, Status Code: 403', cause)

    def test_what_the_table_does_not_have(self):
        error, cause = self.failure('aws-sdk:braket:getJob', {'JobArn': 'x'})
        self.assertEqual(error, 'States.TaskFailed')
        self.assertIn('braket', cause)

    def test_nothing_listens(self):
        self.other.routes['*'] = lambda _: (500, {}, 'broken')
        error, cause = self.failure('aws-sdk:kms:listKeys', {})
        self.assertEqual(error, 'Kms.HttpStatus500Exception')
        self.assertIn('broken', cause)


class Storage(OutgoingTest):
    @classmethod
    def settings(cls):
        keys = {'accessKeyId': 'AKIDEXAMPLE', 'secretAccessKey': 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
                'sessionToken': 'a/token=='}
        return {'endpoints': {'s3': {'url': cls.other.url, **keys}}}

    check_signature = Endpoints.check_signature

    def test_rest_xml(self):
        self.other.routes['*'] = lambda _: (200, {'ETag': '"e"', 'Last-Modified': 'Wed, 21 Oct 2015 07:28:00 GMT',
                                                  'x-amz-meta-colour': 'red', 'Content-Type': 'text/plain'}, 'hello')
        result = self.output('aws-sdk:s3:getObject', {'Bucket': 'b', 'Key': 'a folder/k+ü', 'Range': 'bytes=0-4'})
        self.assertEqual((result['Body'], result['ETag'], result['LastModified'], result['Metadata'],
                          result['ContentLength']), ('hello', '"e"', '2015-10-21T07:28:00Z', {'colour': 'red'}, 5))
        sent = self.other.requests[0]
        self.assertEqual(sent['target'], '/b/a%20folder/k%2B%C3%BC')
        self.assertEqual(sent['headers']['Range'], 'bytes=0-4')
        self.check_signature(sent, 's3', 'us-east-1')
        self.output('aws-sdk:s3:putObject', {'Bucket': 'b', 'Key': 'k', 'Body': {'n': 1}, 'Metadata': {'m': 'x'}})
        sent = self.other.requests[1]
        self.assertEqual((sent['method'], sent['body'], sent['headers']['x-amz-meta-m']), ('PUT', b'{"n":1}', 'x'))
        self.check_signature(sent, 's3', 'us-east-1')

    def test_lists(self):
        self.other.routes['*'] = lambda _: (200, {'Content-Type': 'application/xml'}, '''<?xml version="1.0"?>
            <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name><KeyCount>2</KeyCount>
            <IsTruncated>false</IsTruncated><Contents><Key>x</Key><Size>1</Size></Contents>
            <Contents><Key>y</Key><Size>2</Size></Contents></ListBucketResult>''')
        result = self.output('aws-sdk:s3:listObjectsV2', {'Bucket': 'b', 'Prefix': 'p/'})
        self.assertEqual(result, {'Name': 'b', 'KeyCount': 2, 'IsTruncated': False,
                                  'Contents': [{'Key': 'x', 'Size': 1}, {'Key': 'y', 'Size': 2}]})
        sent = self.other.requests[0]
        self.assertEqual(sent['target'], '/b?list-type=2&prefix=p%2F')
        self.check_signature(sent, 's3', 'us-east-1')

    def test_errors(self):
        self.other.routes['*'] = lambda _: (404, {}, '<Error><Code>NoSuchKey</Code><Message>none</Message></Error>')
        self.assertEqual(self.failure('aws-sdk:s3:getObject', {'Bucket': 'b', 'Key': 'k'})[0], 'S3.NoSuchKeyException')


class Settings(unittest.TestCase):
    def test_what_is_wrong_is_told(self):
        for settings, place in (({'connections': {'a': {'AuthorizationType': 'MAGIC'}}}, 'AuthorizationType'),
                                ({'endpoints': {'glue': 'localhost:1'}}, 'http'),
                                ({'endpoints': {'glue': {'url': 'http://x', 'key': 1}}}, "'key'"),
                                ({'realAws': {'enabled': 'yes'}}, 'true or false')):
            with tempfile.NamedTemporaryFile('w', suffix='.json') as file:
                json.dump(settings, file)
                file.flush()
                done = subprocess.run([PROGRAM, 'serve', '--port', '0', '--settings', file.name], capture_output=True,
                                      text=True, timeout=30)
                self.assertEqual(done.returncode, 2)
                self.assertIn(place, done.stderr)


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    without_proxies()
    unittest.main()
