#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Requests that the local service must refuse: of web pages, for other hosts, broken, slow, huge.

usage: test_hostile.py PROGRAM
"""
import json
import os
import re
import socket
import subprocess
import sys
import time
import unittest

PROGRAM = ''


class Hostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.process = subprocess.Popen([PROGRAM, 'serve', '--port', '0', '--allow-host', 'steploom.test'],
                                       stdout=subprocess.PIPE, text=True)
        cls.port = int(re.search(r':(\d+)\n', cls.process.stdout.readline()).group(1))

    @classmethod
    def tearDownClass(cls):
        cls.process.terminate()
        assert cls.process.wait(timeout=20) == 0
        cls.process.stdout.close()

    def connect(self):
        connection = socket.create_connection(('127.0.0.1', self.port), timeout=20)
        self.addCleanup(connection.close)
        return connection

    @staticmethod
    def answer(connection):
        """Status and body; 0 where the connection was closed without one."""
        data = b''
        while b'\r\n\r\n' not in data:
            try:
                more = connection.recv(65536)
            except ConnectionResetError:
                more = b''
            if not more:
                return 0, {}
            data += more
        head, _, body = data.partition(b'\r\n\r\n')
        length = int(re.search(rb'Content-Length: (\d+)', head).group(1))
        while len(body) < length:
            body += connection.recv(65536)
        return int(head.split()[1]), json.loads(body)

    def send(self, body='{}', path='/', method='POST', **headers):
        fields = {'Host': f'127.0.0.1:{self.port}', 'Content-Type': 'application/x-amz-json-1.0',
                  'X-Amz-Target': 'AWSStepFunctions.ListStateMachines', 'Content-Length': str(len(body.encode()))}
        fields.update({name.replace('_', '-'): value for name, value in headers.items()})
        head = ''.join(f'{name}: {value}\r\n' for name, value in fields.items() if value is not None)
        connection = self.connect()
        connection.sendall(f'{method} {path} HTTP/1.1\r\n{head}\r\n{body}'.encode())
        return self.answer(connection)

    def test_what_is_answered(self):
        self.assertEqual(self.send(), (200, {'stateMachines': []}))
        for host in ('localhost', '127.0.0.1', f'sync-127.0.0.1:{self.port}', '[::1]', 'states.localhost',
                     'steploom.test', 'STEPLOOM.test'):
            self.assertEqual(self.send(Host=host)[0], 200, host)
        self.assertEqual(self.send(path=f'http://sync-localhost:{self.port}/')[0], 200)
        self.assertEqual(self.send(path=f'http://127.0.0.1:{self.port}')[0], 200)
        self.assertEqual(self.send('', Content_Length=None)[0], 200)

    def test_web_pages(self):
        for header in ({'Origin': 'http://evil.test'}, {'Origin': 'null'},
                       {'Origin': f'http://127.0.0.1:{self.port}'}, {'Sec_Fetch_Site': 'same-origin'}):
            status, body = self.send(**header)
            self.assertEqual(status, 403)
            self.assertIn('AccessDenied', body['__type'])
        self.assertEqual(self.send(method='OPTIONS', Origin='http://evil.test',
                                   Access_Control_Request_Method='POST')[0], 403)
        for kind in ('text/plain', 'application/x-www-form-urlencoded', 'application/json', '', None):
            self.assertEqual(self.send(Content_Type=kind)[0], 415, kind)

    def test_other_hosts(self):
        for host in ('evil.test', f'evil.test:{self.port}', '127.0.0.1.evil.test', '127.1', '0.0.0.0', '10.0.0.1',
                     '127.0.0.1:1', '', 'localhost.evil.test', 'sync-evil.test', None):
            self.assertEqual(self.send(Host=host)[0] in (400, 403), True, host)

    def test_it_is_no_proxy(self):
        for path in ('http://example.com/', 'http://10.0.0.1/', f'http://evil.test:{self.port}/',
                     'http://127.0.0.1:22/', f'http://127.0.0.1:{self.port}@evil.test/'):
            self.assertEqual(self.send(path=path)[0], 403, path)
        self.assertEqual(self.send(path='example.com:443', method='CONNECT')[0], 403)
        self.assertNotEqual(self.send(path='https://example.com/')[0], 200)

    def test_paths_and_methods(self):
        for path in ('/x', '/../etc/passwd', '/%2e%2e/', '//', '/?a=b', '*'):
            self.assertEqual(self.send(path=path)[0], 404, path)
        for method in ('GET', 'PUT', 'DELETE', 'HEAD', 'TRACE', 'BREW'):
            self.assertEqual(self.send(method=method)[0], 405, method)

    def test_operations_and_bodies(self):
        for target in ('AWSStepFunctions.Nothing', 'AWSStepFunctions.', 'Other.ListStateMachines', '', None):
            status, body = self.send(X_Amz_Target=target)
            self.assertEqual((status, body['__type'].split('#')[1]), (400, 'UnknownOperationException'), target)
        for text in ('{', '[]', '"x"', 'null', '{"a":1}x', '\u0000', '{"maxResults":"x"}', '[' * 5000):
            status, body = self.send(text)
            self.assertEqual((status, body['__type'].split('#')[1]), (400, 'SerializationException'), text[:20])
        status, body = self.send('{"maxResults": 5000}')
        self.assertIn('less than or equal to 1000', body['message'])

    def test_huge(self):
        connection = self.connect()
        connection.sendall(b'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n')
        self.assertEqual(self.answer(connection)[0], 413)
        connection = self.connect()
        connection.sendall(b'POST / HTTP/1.1\r\n')
        try:
            for _ in range(100):
                connection.sendall(b'X-A: ' + b'a' * 1000 + b'\r\n')
        except OSError:
            pass  # it has hung up, as it may
        self.assertIn(self.answer(connection)[0], (0, 431))
        self.assertEqual(self.send()[0], 200)

    def test_broken(self):
        for text in (b'\r\n\r\n', b'nonsense\r\n\r\n', b'POST / HTTP/9.9\r\n\r\n',
                     b'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n',
                     b'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
                     b'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
                     b'\x16\x03\x01\x02\x00\x01\x00\x01\xfc', bytes(range(256))):
            connection = self.connect()
            connection.sendall(text)
            connection.shutdown(socket.SHUT_WR)
            self.assertIn(self.answer(connection)[0], (0, 400), text[:30])
        self.assertEqual(self.send()[0], 200)

    def test_slow_clients_hold_up_nobody(self):
        slow = [self.connect() for _ in range(200)]
        for connection in slow:
            connection.sendall(b'POST / HTTP/1.1\r\nHost: loc')
        before = time.monotonic()
        self.assertEqual(self.send()[0], 200)
        self.assertLess(time.monotonic() - before, 5)

    def test_many_requests_on_one_connection(self):
        connection = self.connect()
        request = (f'POST / HTTP/1.1\r\nHost: localhost:{self.port}\r\nContent-Type: application/x-amz-json-1.0\r\n'
                   'X-Amz-Target: AWSStepFunctions.ListActivities\r\nContent-Length: 2\r\n\r\n{}').encode()
        connection.sendall(request * 50)
        data = b''
        while data.count(b'{"activities":[]}') < 50:
            more = connection.recv(65536)
            self.assertTrue(more)
            data += more

    def test_signatures_are_not_looked_at(self):
        self.assertEqual(self.send(Authorization='AWS4-HMAC-SHA256 Credential=x/y/us-east-1/states/aws4_request, '
                                                 'SignedHeaders=host, Signature=00')[0], 200)


class Usage(unittest.TestCase):
    def test_other_machines_only_on_purpose(self):
        done = subprocess.run([PROGRAM, 'serve', '--port', '0', '--host', '0.0.0.0'], capture_output=True, text=True,
                              check=False, timeout=20)
        self.assertEqual(done.returncode, 2)
        self.assertIn('--open-to-network', done.stderr)

    def test_a_port_that_is_taken(self):
        with socket.create_server(('127.0.0.1', 0)) as taken:
            done = subprocess.run([PROGRAM, 'serve', '--port', str(taken.getsockname()[1])], capture_output=True,
                                  text=True, check=False, timeout=20)
        self.assertEqual(done.returncode, 1)
        self.assertIn('cannot listen', done.stderr)

    def test_settings_that_are_wrong(self):
        for text in ('[]', '{"functions": {"f": {}}}', '{"functions": {"f": {"python": "x"}}}', '{"other": 1}',
                     '{"rules": [{"eventPattern": {}, "targets": [{}]}]}', '{"tables": {"t": {"key": []}}}'):
            done = subprocess.run([PROGRAM, 'serve', '--port', '0', '--settings', '/dev/stdin'], input=text,
                                  capture_output=True, text=True, check=False, timeout=20)
            self.assertEqual(done.returncode, 2, text)
            self.assertTrue(done.stderr)


if __name__ == '__main__':
    PROGRAM = sys.argv.pop(1)
    os.environ.pop('SFN_MOCK_CONFIG', None)
    unittest.main()
