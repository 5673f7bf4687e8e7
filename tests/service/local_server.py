# SPDX-License-Identifier: Apache-2.0
"""Starts `steploom-cli serve` for tests and makes clients for it."""
import json
import os
import re
import subprocess
import sys
import time
import urllib.request

import boto3
from botocore.config import Config

ROLE = 'arn:aws:iam::123456789012:role/tester'


class LocalServer:
    """The server at a free port. Use as a context manager, or kill() and start() it again on the same folder."""

    def __init__(self, program, *arguments, folder=None):
        self.program = program
        self.arguments = [*arguments, *(['--data', folder] if folder else [])]
        self.process = None
        self.port = 0

    def start(self):
        self.process = subprocess.Popen(
            [self.program, 'serve', '--port', str(self.port), *self.arguments], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        found = re.search(r'http://127\.0\.0\.1:(\d+)', line)
        if not found:
            self.process.wait()
            self.process.stdout.close()
            raise RuntimeError(f'the server did not start: {line!r}')
        self.port = int(found.group(1))
        return self

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def stop(self):
        self.process.terminate()
        status = self.process.wait(timeout=30)
        self.process.stdout.close()
        return status

    __enter__ = start

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.stop()

    @property
    def url(self):
        return f'http://127.0.0.1:{self.port}'

    def call(self, target, **request):
        """Any call by its X-Amz-Target. Old clients speak to SQS in another protocol than this one."""
        asked = urllib.request.Request(self.url, json.dumps(request).encode(), {
            'Content-Type': 'application/x-amz-json-1.0', 'X-Amz-Target': target})
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(asked, timeout=30) as answer:
            return json.load(answer)

    def receive(self, queue):
        """The next message of a queue, taken out of it; None where there is none."""
        for message in self.call('AmazonSQS.ReceiveMessage', QueueUrl=queue).get('Messages', []):
            self.call('AmazonSQS.DeleteMessage', QueueUrl=queue, ReceiptHandle=message['ReceiptHandle'])
            return message
        return None

    def client(self, service='stepfunctions', proxied=False, **settings):
        """`proxied`: as an unchanged client reaches the operations with a host prefix."""
        settings.setdefault('read_timeout', 70)
        if proxied:
            settings['proxies'] = {'http': self.url}
        elif service == 'stepfunctions':
            settings['inject_host_prefix'] = False
        return boto3.client(service, endpoint_url=self.url, region_name='us-east-1', aws_access_key_id='test',
                            aws_secret_access_key='test', config=Config(**settings))


def wait_for(condition, seconds=20):
    """What the condition gives, once that is true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.02)
    raise AssertionError('it did not come to pass in time')


def without_proxies():
    """Clients must find the server whatever proxies this machine has."""
    for name in list(os.environ):
        if name.lower() in ('http_proxy', 'https_proxy', 'all_proxy', 'aws_endpoint_url'):
            del os.environ[name]
    os.environ['NO_PROXY'] = '127.0.0.1,localhost'


def skip(reason):
    """For CTest: the whole program is skipped, and says so."""
    print(f'SKIPPED: {reason}', file=sys.stderr)
    sys.exit(77)
