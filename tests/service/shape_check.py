# SPDX-License-Identifier: Apache-2.0
"""Judges answers of the service by the model of the API that botocore has (service-2.json)."""
import json
from datetime import datetime

# What the service may say to any call, whether its operation lists it or not.
COMMON_ERRORS = {'ValidationException', 'SerializationException', 'UnknownOperationException', 'ThrottlingException',
                 'AccessDeniedException', 'MissingAuthenticationTokenException'}
NUMBERS = {'integer', 'long', 'double', 'float'}


def differences(shape, value, path):
    """Where a JSON value is not what a shape says, in words."""
    if value is None:
        return [f'{path}: null']
    return {'structure': _structure, 'list': _list, 'map': _map}.get(shape.type_name, _scalar)(shape, value, path)


def _structure(shape, value, path):
    if not isinstance(value, dict):
        return [f'{path}: no object']
    found = [f'{path}.{name}: required, and missing' for name in shape.required_members if name not in value]
    found += [f'{path}.{name}: unknown' for name in value if name not in shape.members]
    for name, member in shape.members.items():
        if name in value:
            found += differences(member, value[name], f'{path}.{name}')
    return found


def _list(shape, value, path):
    if not isinstance(value, list):
        return [f'{path}: no list']
    return _size(shape, len(value), path) + [
        difference for i, item in enumerate(value) for difference in differences(shape.member, item, f'{path}[{i}]')]


def _map(shape, value, path):
    if not isinstance(value, dict):
        return [f'{path}: no map']
    return [difference for key, item in value.items()
            for difference in differences(shape.key, key, path) + differences(shape.value, item, f'{path}.{key}')]


def _size(shape, size, path):
    if size < shape.metadata.get('min', size) or size > shape.metadata.get('max', size):
        return [f'{path}: {size} is out of range']
    return []


def _scalar(shape, value, path):
    kind = shape.type_name
    if kind == 'string':
        if not isinstance(value, str):
            return [f'{path}: no text']
        if shape.enum and value not in shape.enum:
            return [f'{path}: {value!r} is none of {shape.enum}']
        return _size(shape, len(value), path)
    if kind == 'boolean':
        return [] if isinstance(value, bool) else [f'{path}: no boolean']
    if kind == 'timestamp':
        # Protocol JSON: seconds since 1970.
        plain = isinstance(value, (int, float)) and not isinstance(value, bool)
        return [] if plain and 2000 <= datetime.fromtimestamp(value).year <= 2200 else [f'{path}: {value!r} is no time']
    if kind in NUMBERS:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return [f'{path}: no number']
        if kind in ('integer', 'long') and not isinstance(value, int):
            return [f'{path}: no whole number']
        return _size(shape, value, path)
    return [f'{path}: a {kind}']


class ShapeCheck:
    """Looks at all answers that a client gets."""

    def __init__(self):
        self.differences = []
        self.succeeded = set()
        self.refused = {}  # error codes by operation
        self.checked = 0

    def watch(self, client):
        client.meta.events.register('after-call.stepfunctions', self._look)
        client.meta.events.register('after-call.sfn', self._look)
        return client

    def _look(self, http_response, model, **_):
        self.checked += 1
        name = model.name
        body = json.loads(http_response.content or b'{}')
        kind = http_response.headers.get('Content-Type')
        if kind != 'application/x-amz-json-1.0':
            self.differences.append(f'{name}: content type {kind}')
        if not http_response.headers.get('x-amzn-RequestId'):
            self.differences.append(f'{name}: no request id')
        if http_response.status_code == 200:
            self.succeeded.add(name)
            if model.output_shape is not None:
                self.differences += differences(model.output_shape, body, name)
        else:
            self._look_at_error(model, http_response.status_code, body)

    def _look_at_error(self, model, status, body):
        code = str(body.get('__type', '')).rpartition('#')[2]
        self.refused.setdefault(model.name, set()).add(code)
        shapes = {shape.name: shape for shape in model.error_shapes}
        if code not in shapes and code not in COMMON_ERRORS:
            self.differences.append(f'{model.name}: the error {code!r} is none of it')
        if status != 400:
            self.differences.append(f'{model.name}: {code} with status {status}')
        shape = shapes.get(code)
        if shape is None:
            return
        rest = {('message' if key == 'Message' else key): value for key, value in body.items() if key != '__type'}
        self.differences += differences(shape, rest, f'{model.name}/{code}')

    def report(self):
        return sorted(set(self.differences))
