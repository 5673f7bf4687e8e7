<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerCard</name>
    <message>
        <source>%1 waits for an answer</source>
        <translation>%1 正在等待应答</translation>
    </message>
    <message>
        <source>Answer and go on</source>
        <translation>应答并继续</translation>
    </message>
    <message>
        <source>Answer this task</source>
        <translation>应答此任务</translation>
    </message>
    <message>
        <source>As SendTaskHeartbeat does: its heartbeat time begins anew</source>
        <translation>与 SendTaskHeartbeat 相同：心跳时间重新开始</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Fail this attempt</source>
        <translation>让本次尝试失败</translation>
    </message>
    <message>
        <source>Fail with</source>
        <translation>失败并返回</translation>
    </message>
    <message>
        <source>Fails the attempt with States.Timeout</source>
        <translation>以 States.Timeout 让本次尝试失败</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>任其过期</translation>
    </message>
    <message>
        <source>Lets the time of the run pass until nobody waits for the answer any more</source>
        <translation>让运行的时间流逝，直到不再有人等待应答</translation>
    </message>
    <message>
        <source>Result of the task</source>
        <translation>任务的结果</translation>
    </message>
    <message>
        <source>Somebody is at work for it. Your answer counts instead.</source>
        <translation>已有应答方正在处理。将改用您的应答。</translation>
    </message>
    <message>
        <source>Succeed with</source>
        <translation>成功并返回</translation>
    </message>
    <message>
        <source>Task token</source>
        <translation>任务令牌</translation>
    </message>
    <message>
        <source>Time out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>What the task sent</source>
        <translation>任务发送的内容</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>发送的内容</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Fails with an error</source>
        <translation>以错误失败</translation>
    </message>
    <message>
        <source>File and function, as in charge.mjs:handler</source>
        <translation>文件和函数，例如 charge.mjs:handler</translation>
    </message>
    <message>
        <source>File and function, as in handlers.py:handler</source>
        <translation>文件和函数，例如 handlers.py:handler</translation>
    </message>
    <message>
        <source>Gives too large a result</source>
        <translation>给出过大的结果</translation>
    </message>
    <message>
        <source>HTTP endpoint</source>
        <translation>HTTP 端点</translation>
    </message>
    <message>
        <source>Is late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Mock test case</source>
        <translation>模拟测试用例</translation>
    </message>
    <message>
        <source>Node handler</source>
        <translation>Node 处理程序</translation>
    </message>
    <message>
        <source>Nothing chosen here</source>
        <translation>此处未选择</translation>
    </message>
    <message>
        <source>Program and arguments; JSON comes on its input, its output is the result</source>
        <translation>程序和参数；从标准输入得到 JSON，其输出即为结果</translation>
    </message>
    <message>
        <source>Python handler</source>
        <translation>Python 处理程序</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>录制的运行</translation>
    </message>
    <message>
        <source>Service, endpoint or HTTP call of the settings</source>
        <translation>设置中的服务、端点或 HTTP 调用</translation>
    </message>
    <message>
        <source>Times out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>URL that the request is posted to, such as a Lambda runtime's</source>
        <translation>请求发送 (POST) 到的 URL，例如 Lambda 运行时的 URL</translation>
    </message>
    <message>
        <source>attempt %1 %2</source>
        <translation>第 %1 次尝试%2</translation>
    </message>
    <message>
        <source>every attempt %1</source>
        <translation>每次尝试%1</translation>
    </message>
    <message>
        <source>fails with %1</source>
        <translation>以 %1 失败</translation>
    </message>
    <message>
        <source>gives too large a result</source>
        <translation>给出过大的结果</translation>
    </message>
    <message>
        <source>is %1 late</source>
        <translation>延迟 %1</translation>
    </message>
    <message>
        <source>times out</source>
        <translation>超时</translation>
    </message>
</context>
<context>
    <name>AnswererBox</name>
    <message>
        <source>Answered by</source>
        <translation>应答方</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Seconds after which it is stopped; empty means 900</source>
        <translation>经过多少秒后停止；留空表示 900</translation>
    </message>
    <message>
        <source>Seconds until it is stopped</source>
        <translation>停止前的秒数</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>由什么应答</translation>
    </message>
    <message>
        <source>Who answers %1</source>
        <translation>由谁应答 %1</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>%1, answered by: %2</source>
        <translation>%1，应答方：%2</translation>
    </message>
    <message>
        <source>%1, answered by: %2, faults: %3</source>
        <translation>%1，应答方：%2，故障：%3</translation>
    </message>
    <message>
        <source>A MockConfigFile.json as Step Functions Local reads it</source>
        <translation>Step Functions Local 所读取的 MockConfigFile.json</translation>
    </message>
    <message>
        <source>An execution history or captured run whose answers are given again</source>
        <translation>重新给出其应答的执行历史或录制的运行</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存在 %1</translation>
    </message>
    <message>
        <source>Kept until the definition is closed: it has no file yet.</source>
        <translation>保留到定义关闭为止：定义还没有文件。</translation>
    </message>
    <message>
        <source>Open a mock file…</source>
        <translation>打开模拟文件…</translation>
    </message>
    <message>
        <source>Open a recorded run…</source>
        <translation>打开录制的运行…</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>测试用例</translation>
    </message>
    <message>
        <source>The definition has no Task states. Of each of them you choose here who answers: a mock, a recorded run, a command, a handler, an endpoint, a local service, or you.</source>
        <translation>此定义没有 Task 状态。对于每个 Task 状态，可在此选择由谁应答：模拟、录制的运行、命令、处理程序、端点、本地服务或您自己。</translation>
    </message>
    <message>
        <source>Who answers the tasks</source>
        <translation>由谁应答任务</translation>
    </message>
</context>
<context>
    <name>AssignCard</name>
    <message>
        <source>Do not assign %1 here</source>
        <translation>此处不再为 %1 赋值</translation>
    </message>
    <message>
        <source>Name of the variable %1</source>
        <translation>变量 %1 的名称</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>%1 of virtual time</source>
        <translation>虚拟时间 %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>调用 %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Coverage %1 %</source>
        <translation>覆盖率 %1 %</translation>
    </message>
    <message>
        <source>Data A/B</source>
        <translation>数据 A/B</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>JSON · saved bytes change only where you edit</source>
        <translation>JSON · 已保存的字节只在您编辑之处改变</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Map Runs</source>
        <translation>Map Run</translation>
    </message>
    <message>
        <source>Mocks</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>No run yet: F5 runs the workflow, F10 steps through it.</source>
        <translation>还没有运行：F5 运行工作流，F10 单步执行。</translation>
    </message>
    <message>
        <source>Open a history to see when each state worked and waited.</source>
        <translation>打开历史以查看每个状态何时工作、何时等待。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Role policy</source>
        <translation>角色策略</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Test input</source>
        <translation>测试输入</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values %1</source>
        <translation>值 %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
</context>
<context>
    <name>BreakpointBox</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Bytes of JSON (the service's limit is 262144)</source>
        <translation>JSON 的字节数 (服务的上限为 262144)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the breakpoint</source>
        <translation>更改断点</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Condition in JSONata over $states, the variables and $event; empty means always</source>
        <translation>以 JSONata 写的条件，可用 $states、变量和 $event；留空表示始终</translation>
    </message>
    <message>
        <source>Error name</source>
        <translation>错误名称</translation>
    </message>
    <message>
        <source>Error name, or empty for any</source>
        <translation>错误名称，留空表示任意错误</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Every n-th time</source>
        <translation>每 n 次</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>每次</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From the n-th time on</source>
        <translation>从第 n 次起</translation>
    </message>
    <message>
        <source>Log message</source>
        <translation>日志消息</translation>
    </message>
    <message>
        <source>New breakpoint</source>
        <translation>新建断点</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Only the n-th time</source>
        <translation>仅第 n 次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Target state</source>
        <translation>目标状态</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>事件的类型</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Whether the breakpoint is heeded</source>
        <translation>断点是否生效</translation>
    </message>
    <message>
        <source>Which times count</source>
        <translation>哪些次数有效</translation>
    </message>
    <message>
        <source>Write this instead of pausing; {% … %} is filled in</source>
        <translation>写出此内容而不暂停；{% … %} 会被求值</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>BreakpointSection</name>
    <message>
        <source>Add a breakpoint (Ctrl+F9)</source>
        <translation>添加断点 (Ctrl+F9)</translation>
    </message>
    <message>
        <source>Breakpoint: %1, %2</source>
        <translation>断点：%1，%2</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>F9 sets one on the selected state.</source>
        <translation>F9 在所选状态上设置断点。</translation>
    </message>
    <message>
        <source>Heed breakpoints again</source>
        <translation>重新启用断点</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Pass all breakpoints</source>
        <translation>忽略所有断点</translation>
    </message>
    <message>
        <source>Remove the breakpoint: %1</source>
        <translation>移除断点：%1</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>关闭：%1</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>开启：%1</translation>
    </message>
</context>
<context>
    <name>CallStack</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Call stack</source>
        <translation>调用栈</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>应答方</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Call %1, %2, attempt %3, %4, answered by %5, %6</source>
        <translation>调用 %1，%2，第 %3 次尝试，%4，应答方 %5，%6</translation>
    </message>
    <message>
        <source>Calls of</source>
        <translation>调用范围</translation>
    </message>
    <message>
        <source>Calls of the run</source>
        <translation>运行的调用</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>No calls yet. Each attempt of a task stands here with what it sent, what came back, and who answered.</source>
        <translation>还没有调用。任务的每次尝试都列在这里：发送了什么、返回了什么、由谁应答。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request of the call</source>
        <translation>调用的请求</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Response of the call</source>
        <translation>调用的响应</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>%1 to go</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>%1 后重试</translation>
    </message>
    <message>
        <source>next in %1 (jitter 0–%2)</source>
        <translation>%1 后重试（抖动 0–%2）</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Map of the whole graph</source>
        <translation>整张图的缩略图</translation>
    </message>
    <message>
        <source>Workflow graph</source>
        <translation>工作流图</translation>
    </message>
</context>
<context>
    <name>CaptureFile</name>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1（位于 %2）</translation>
    </message>
    <message>
        <source>The file of the run is damaged. %1</source>
        <translation>运行文件已损坏。%1</translation>
    </message>
</context>
<context>
    <name>CardTitle</name>
    <message>
        <source>Move %1 down</source>
        <translation>下移 %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>上移 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>CaseNameBox</name>
    <message>
        <source>A new test case</source>
        <translation>新建测试用例</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Name of the test case</source>
        <translation>测试用例的名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the test case</source>
        <translation>重命名测试用例</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, failed: %2</source>
        <translation>%1，未通过：%2</translation>
    </message>
    <message>
        <source>%1, passed, %2</source>
        <translation>%1，通过，%2</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>测试用例</translation>
    </message>
</context>
<context>
    <name>CatchCard</name>
    <message>
        <source>Catch %1</source>
        <translation>捕获 %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>%1 的目标</translation>
    </message>
    <message>
        <source>catcher %1</source>
        <translation>Catcher %1</translation>
    </message>
</context>
<context>
    <name>ChangeListView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>%1: A %2, B %3</source>
        <translation>%1：A %2，B %3</translation>
    </message>
    <message>
        <source>%1: only in A, %2</source>
        <translation>%1：仅在 A 中，%2</translation>
    </message>
    <message>
        <source>%1: only in B, %2</source>
        <translation>%1：仅在 B 中，%2</translation>
    </message>
    <message>
        <source>Back to the first event with other data</source>
        <translation>返回第一个数据不同的事件</translation>
    </message>
    <message>
        <source>Compares the input, or the output</source>
        <translation>比较输入或输出</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>第一处差异</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ChoiceRules</name>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Rules, the first that holds counts</source>
        <translation>规则，第一条成立者生效</translation>
    </message>
    <message>
        <source>none: an error</source>
        <translation>无：即为错误</translation>
    </message>
</context>
<context>
    <name>ClockPicker</name>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>即时</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>实时时间</translation>
    </message>
    <message>
        <source>Scaled ×%1</source>
        <translation>倍速 ×%1</translation>
    </message>
    <message>
        <source>Stepped</source>
        <translation>步进</translation>
    </message>
    <message>
        <source>Stepped time</source>
        <translation>步进时间</translation>
    </message>
    <message>
        <source>Time ×%1</source>
        <translation>时间 ×%1</translation>
    </message>
    <message>
        <source>Virtual time</source>
        <translation>虚拟时间</translation>
    </message>
</context>
<context>
    <name>ClockSection</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>How time passes</source>
        <translation>时间如何流逝</translation>
    </message>
    <message>
        <source>Instant: waits take no time</source>
        <translation>即时：等待不耗时间</translation>
    </message>
    <message>
        <source>Let the next one pass</source>
        <translation>放行下一个</translation>
    </message>
    <message>
        <source>Real: waits take their time</source>
        <translation>实时：等待按实际时间</translation>
    </message>
    <message>
        <source>Scaled: waits go faster</source>
        <translation>倍速：等待加快</translation>
    </message>
    <message>
        <source>Stepped: stops before each timer</source>
        <translation>步进：在每个定时器之前停下</translation>
    </message>
    <message>
        <source>Time passes up to the next timer (Ctrl+F6)</source>
        <translation>时间推进到下一个定时器 (Ctrl+F6)</translation>
    </message>
    <message>
        <source>Times faster</source>
        <translation>加快倍数</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>即将发生</translation>
    </message>
</context>
<context>
    <name>CodeActionMenu</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n 个状态</numerusform>
        </translation>
    </message>
    <message>
        <source>At the caret</source>
        <translation>光标处</translation>
    </message>
    <message>
        <source>Convert to JSONPath</source>
        <translation>转换为 JSONPath</translation>
    </message>
    <message>
        <source>Convert to JSONata</source>
        <translation>转换为 JSONata</translation>
    </message>
    <message>
        <source>Delete and heal</source>
        <translation>删除并接续</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>解散</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Extract as a machine</source>
        <translation>提取为状态机</translation>
    </message>
    <message>
        <source>Put into a Map</source>
        <translation>放入 Map</translation>
    </message>
    <message>
        <source>Put into a Parallel</source>
        <translation>放入 Parallel</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>全部重命名</translation>
    </message>
    <message>
        <source>Wrap with Try-Catch</source>
        <translation>用 Try-Catch 包裹</translation>
    </message>
</context>
<context>
    <name>CodeBreadcrumbs</name>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>状态机</translation>
    </message>
    <message>
        <source>Where the caret is</source>
        <translation>光标所在位置</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find usages</source>
        <translation>查找引用</translation>
    </message>
    <message>
        <source>Fix or change…</source>
        <translation>修复或更改…</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Go to definition</source>
        <translation>转到定义</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>全部重命名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>全部展开</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Definition text</source>
        <translation>定义文本</translation>
    </message>
    <message>
        <source>There is no name of a state or a variable at the caret.</source>
        <translation>光标处没有状态或变量的名称。</translation>
    </message>
    <message numerus="yes">
        <source>Where it is used: %n place(s)</source>
        <translation>
            <numerusform>引用位置：%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeRenameBox</name>
    <message numerus="yes">
        <source>Changes %n place(s)</source>
        <translation>
            <numerusform>将更改 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>状态的名称</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量的名称</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands, states and files</source>
        <translation>命令、状态和文件</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Go to state</source>
        <translation>转到状态</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>没有匹配这些字母的内容。</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>可选内容</translation>
    </message>
</context>
<context>
    <name>CompareButton</name>
    <message>
        <source>A git revision…</source>
        <translation>Git 修订版…</translation>
    </message>
    <message>
        <source>Compare (Ctrl+Shift+D)</source>
        <translation>比较 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Compare the definition with: %1</source>
        <translation>将定义与此比较：%1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>The saved file</source>
        <translation>已保存的文件</translation>
    </message>
</context>
<context>
    <name>CompareDivergence</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1：%2。%3：%4</translation>
    </message>
    <message>
        <source>Differences of the payload</source>
        <translation>负载的差异</translation>
    </message>
    <message>
        <source>First difference: %1</source>
        <translation>第一处差异：%1</translation>
    </message>
    <message>
        <source>Go there in %1</source>
        <translation>在 %1 中转到该处</translation>
    </message>
    <message>
        <source>Shows this run where it goes another way</source>
        <translation>显示此运行开始不同的位置</translation>
    </message>
    <message>
        <source>This payload is the same in both.</source>
        <translation>两者的此负载相同。</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Comparison: %1</source>
        <translation>比较：%1</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>第一个运行</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>第二个运行</translation>
    </message>
    <message>
        <source>Swap the runs</source>
        <translation>交换两个运行</translation>
    </message>
    <message>
        <source>Two runs are needed: fork this one (Ctrl+Alt+F) and let the copy go another way, or keep it and begin another.</source>
        <translation>需要两个运行：分叉此运行 (Ctrl+Alt+F) 并让副本走另一条路，或保留它并开始另一个运行。</translation>
    </message>
</context>
<context>
    <name>CompareStates</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1：%2。%3：%4</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>States of both runs</source>
        <translation>两个运行的状态</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>A is %1, B is %2</source>
        <translation>A 是 %1，B 是 %2</translation>
    </message>
    <message>
        <source>A: event %1</source>
        <translation>A：事件 %1</translation>
    </message>
    <message>
        <source>B: event %1</source>
        <translation>B：事件 %1</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>How long each state took in both</source>
        <translation>两者中每个状态的用时</translation>
    </message>
    <message>
        <source>Opens A there</source>
        <translation>在该处打开 A</translation>
    </message>
    <message>
        <source>Opens B there</source>
        <translation>在该处打开 B</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where they part, and what differs in their data</source>
        <translation>两者在何处分开，数据有何不同</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>End of the scope</source>
        <translation>作用域结束</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他字段</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>Answers</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ask for a value: $states.input, $.order.total, States.UUID(). Up and Down bring back what was asked before, Ctrl+Space completes.</source>
        <translation>查询一个值:$states.input、$.order.total、States.UUID()。上下键取回以前的查询,Ctrl+空格 补全。</translation>
    </message>
    <message>
        <source>Clear the console</source>
        <translation>清空控制台</translation>
    </message>
    <message>
        <source>Expression to evaluate</source>
        <translation>要求值的表达式</translation>
    </message>
    <message>
        <source>F10 starts a run and stops at the first state. Here you then evaluate expressions as it sees them.</source>
        <translation>F10 启动运行并停在第一个状态。随后可在此按该状态所见对表达式求值。</translation>
    </message>
    <message>
        <source>JSONata, a path or an intrinsic function</source>
        <translation>JSONata、路径或内置函数</translation>
    </message>
    <message>
        <source>JSONata, a path or an intrinsic function, as %1 sees it</source>
        <translation>JSONata、路径或内置函数,以 %1 所见为准</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>%1 % covered</source>
        <translation>已覆盖 %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken</source>
        <translation>%1：%3 中走过 %2</translation>
    </message>
    <message>
        <source>Choose whose runs count.</source>
        <translation>请选择计入哪些来源的运行。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>On the graph: ground, bar and badge say in how many of the executions a state was entered</source>
        <translation>在图上：底色、条和徽标表示有多少执行进入了某个状态</translation>
    </message>
    <message>
        <source>On the graph: never</source>
        <translation>在图上：从未</translation>
    </message>
    <message>
        <source>Run the workflow or its test cases, or add a folder of executions: states, choice arms, retriers and catchers that none of them took are listed here and marked on the graph.</source>
        <translation>运行工作流或其测试用例，或添加执行的文件夹：从未走过的状态、Choice 分支、Retrier 和 Catcher 会列在此处并在图上标出。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show only what was never taken</source>
        <translation>只显示从未走过的</translation>
    </message>
    <message>
        <source>Visits of states that this definition does not have: %1.</source>
        <translation>访问了此定义中没有的状态：%1。</translation>
    </message>
    <message>
        <source>in all executions</source>
        <translation>在所有执行中</translation>
    </message>
</context>
<context>
    <name>DataPointsPage</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from A to B</source>
        <translation>
            <numerusform>从 A 到 B 有 %n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are the same.</source>
        <translation>A 与 B 相同。</translation>
    </message>
    <message>
        <source>B, with what changed since A</source>
        <translation>B，以及相对于 A 的更改</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input as %1</source>
        <translation>输入作为 %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output as %1</source>
        <translation>输出作为 %1</translation>
    </message>
    <message>
        <source>Point %1 is the input of the visit that is shown</source>
        <translation>以所显示访问的输入作为点 %1</translation>
    </message>
    <message>
        <source>Point %1 is the output of the visit that is shown</source>
        <translation>以所显示访问的输出作为点 %1</translation>
    </message>
    <message>
        <source>Point %1: %2</source>
        <translation>点 %1：%2</translation>
    </message>
    <message>
        <source>Select a state that was visited: its input or output can be a point.</source>
        <translation>选择一个访问过的状态：其输入或输出可作为点。</translation>
    </message>
    <message>
        <source>Shown: %1 (%2). Take its input or output as a point, then go to another state.</source>
        <translation>当前显示：%1（%2）。将其输入或输出作为点，然后转到另一个状态。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>整体</translation>
    </message>
</context>
<context>
    <name>DebugMapRunsPage</name>
    <message>
        <source>No run yet: F5 runs the workflow. A distributed Map then shows its child executions here, with what failed.</source>
        <translation>还没有运行：F5 运行工作流。随后分布式 Map 的子执行及其失败之处会显示在此处。</translation>
    </message>
    <message>
        <source>Shows this child execution on the graph</source>
        <translation>在图上显示此子执行</translation>
    </message>
    <message>
        <source>This run has not come to a distributed Map yet. Its child executions then show here, with what failed.</source>
        <translation>此运行尚未到达分布式 Map。到达后，其子执行及失败之处会显示在此处。</translation>
    </message>
</context>
<context>
    <name>DebugSession</name>
    <message>
        <source>%1 is no execution history.</source>
        <translation>%1 不是执行历史。</translation>
    </message>
    <message>
        <source>The definition cannot run while its text is broken: line %1, %2</source>
        <translation>文本有误时无法运行定义：第 %1 行，%2</translation>
    </message>
    <message>
        <source>The definition cannot run. Line %1: %2</source>
        <translation>无法运行定义。第 %1 行：%2</translation>
    </message>
    <message>
        <source>The test input is not JSON. %1</source>
        <translation>测试输入不是 JSON。%1</translation>
    </message>
</context>
<context>
    <name>DebugSidebar</name>
    <message>
        <source>Log points wrote</source>
        <translation>日志点的输出</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>此运行</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>DebugVariablesPage</name>
    <message>
        <source>No run yet: F5 runs the workflow, F10 steps through it. Its variables then show here, with where each was assigned.</source>
        <translation>还没有运行：F5 运行工作流，F10 单步执行。随后其变量及各自的赋值位置会显示在此处。</translation>
    </message>
    <message>
        <source>No state of this run has assigned a variable yet.</source>
        <translation>此运行中还没有状态给变量赋值。</translation>
    </message>
</context>
<context>
    <name>DefinitionCommands</name>
    <message>
        <source>Convert the machine to JSONPath</source>
        <translation>将状态机转换为 JSONPath</translation>
    </message>
    <message>
        <source>Convert the machine to JSONata</source>
        <translation>将状态机转换为 JSONata</translation>
    </message>
    <message>
        <source>Convert the selected state to JSONPath</source>
        <translation>将所选状态转换为 JSONPath</translation>
    </message>
    <message>
        <source>Convert the selected state to JSONata</source>
        <translation>将所选状态转换为 JSONata</translation>
    </message>
    <message>
        <source>Convert to JSON, in a file beside</source>
        <translation>转换为 JSON，存为旁边的文件</translation>
    </message>
    <message>
        <source>Convert to YAML, in a file beside</source>
        <translation>转换为 YAML，存为旁边的文件</translation>
    </message>
    <message>
        <source>Export as a Terraform resource, in a file beside</source>
        <translation>导出为 Terraform 资源，存为旁边的文件</translation>
    </message>
    <message>
        <source>Move the definition into a file of its own</source>
        <translation>将定义移到单独的文件</translation>
    </message>
    <message>
        <source>Move the definition into its template</source>
        <translation>将定义移入其模板</translation>
    </message>
    <message>
        <source>Show the policy of the role</source>
        <translation>显示角色的策略</translation>
    </message>
    <message>
        <source>Write the definition as a string of the template</source>
        <translation>将定义写为模板中的字符串</translation>
    </message>
    <message>
        <source>Write the definition as an object of the template</source>
        <translation>将定义写为模板中的对象</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>DiffBar</name>
    <message>
        <source>%1  →  %2</source>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Changes from %1 to %2</source>
        <translation>从 %1 到 %2 的更改</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation>浅色或深色 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>下一处更改 (F7)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>上一处更改 (Shift+F7)</translation>
    </message>
</context>
<context>
    <name>DiffCanvas</name>
    <message>
        <source>Both mean the same.</source>
        <translation>两者含义相同。</translation>
    </message>
    <message>
        <source>Both workflows as one graph</source>
        <translation>合为一张图的两个工作流</translation>
    </message>
    <message>
        <source>Map of the whole graph</source>
        <translation>整张图的缩略图</translation>
    </message>
</context>
<context>
    <name>DiffWindow</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Find where the name at the caret is used</source>
        <translation>查找光标处名称的引用</translation>
    </message>
    <message>
        <source>Fix or change what is at the caret</source>
        <translation>修复或更改光标处的内容</translation>
    </message>
    <message>
        <source>Go to the definition of the name at the caret</source>
        <translation>转到光标处名称的定义</translation>
    </message>
    <message>
        <source>Quick fixes</source>
        <translation>快速修复</translation>
    </message>
    <message>
        <source>Rename the name at the caret everywhere</source>
        <translation>全部重命名光标处的名称</translation>
    </message>
</context>
<context>
    <name>EditImpactCard</name>
    <message>
        <source>Back to step %1, before the first invalid one, with the edited definition (Ctrl+Alt+E)</source>
        <translation>返回第一个失效步骤之前的步骤 %1，并使用编辑后的定义 (Ctrl+Alt+E)</translation>
    </message>
    <message>
        <source>Continue from before it</source>
        <translation>从其之前继续</translation>
    </message>
    <message>
        <source>The definition was edited</source>
        <translation>定义已被编辑</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Add the first state</source>
        <translation>添加第一个状态</translation>
    </message>
    <message>
        <source>This workflow has no state yet.</source>
        <translation>此工作流还没有状态。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>$states has no member '%1': there are input, result, errorOutput and context.</source>
        <translation>$states 没有成员“%1”：只有 input、result、errorOutput 和 context。</translation>
    </message>
    <message>
        <source>%1 must be a reference path: names and indexes only, not '%2'.</source>
        <translation>%1 必须是引用路径：只能有名称和索引，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 names '%2', but there is no such state.</source>
        <translation>%1 指向“%2”，但没有这个状态。</translation>
    </message>
    <message>
        <source>%1 names '%2', which is not in the same branch or item processor.</source>
        <translation>%1 指向“%2”，它不在同一个分支或 ItemProcessor 中。</translation>
    </message>
    <message>
        <source>'%1' belongs to the outermost rule only.</source>
        <translation>“%1”只能属于最外层规则。</translation>
    </message>
    <message>
        <source>'%1' cannot be the name of a variable.</source>
        <translation>“%1”不能作为变量名。</translation>
    </message>
    <message>
        <source>'%1' has no value at the top of an expression: write $states.input, $states.context or a variable.</source>
        <translation>“%1”在表达式顶层没有值：请写 $states.input、$states.context 或变量。</translation>
    </message>
    <message>
        <source>'%1' in the message is no JSONata expression. %2</source>
        <translation>消息中的“%1”不是 JSONata 表达式。%2</translation>
    </message>
    <message>
        <source>'%1' is neither a path nor an intrinsic function. Remove the .$ from the key to write a text.</source>
        <translation>“%1”既不是路径也不是内部函数。若要写文本，请去掉键中的 .$。</translation>
    </message>
    <message>
        <source>'%1' is no invocation number or range such as "0" or "1-2".</source>
        <translation>“%1”不是调用序号，也不是 "0" 或 "1-2" 这样的范围。</translation>
    </message>
    <message>
        <source>'%1' is no path: a path begins with $.</source>
        <translation>“%1”不是路径：路径以 $ 开头。</translation>
    </message>
    <message>
        <source>'%1' is not a valid path.</source>
        <translation>“%1”不是有效路径。</translation>
    </message>
    <message>
        <source>'%1' is not the ARN of a function, an activity or a known service integration. Check service and action.</source>
        <translation>“%1”不是函数、活动或已知服务集成的 ARN。请检查服务和操作。</translation>
    </message>
    <message>
        <source>'%1' needs an item processor in the mode DISTRIBUTED.</source>
        <translation>“%1”需要 DISTRIBUTED 模式的 ItemProcessor。</translation>
    </message>
    <message>
        <source>'%1' needs exactly one of answer, command, python, node and endpoint, or at least faults.</source>
        <translation>“%1”必须恰好有 answer、command、python、node 和 endpoint 之一，或至少有 faults。</translation>
    </message>
    <message>
        <source>'%1' stands for a member of nothing: write $states.input.%1, or $%1 for a variable.</source>
        <translation>“%1”不属于任何对象：请写 $states.input.%1，变量则写 $%1。</translation>
    </message>
    <message>
        <source>A ResultWriter has WriterConfig, or Resource with Parameters, or both.</source>
        <translation>ResultWriter 要有 WriterConfig，或 Resource 和 Parameters，或两者都有。</translation>
    </message>
    <message>
        <source>A ResultWriter writes with arn:aws:states:::s3:putObject.</source>
        <translation>ResultWriter 用 arn:aws:states:::s3:putObject 写入。</translation>
    </message>
    <message>
        <source>A connection has the shape of CreateConnection: AuthorizationType and AuthParameters. This is missing, or cannot be.</source>
        <translation>连接采用 CreateConnection 的结构：AuthorizationType 和 AuthParameters。此项缺失或不可能。</translation>
    </message>
    <message>
        <source>A fault has one of error, oversize and timeout, or delaySeconds, or one and that.</source>
        <translation>故障有 error、oversize 和 timeout 之一，或有 delaySeconds，或两者都有。</translation>
    </message>
    <message>
        <source>A filter in the path '%1' is not valid.</source>
        <translation>路径“%1”中的筛选器无效。</translation>
    </message>
    <message>
        <source>A mock file is an object with StateMachines and MockedResponses.</source>
        <translation>模拟文件是包含 StateMachines 和 MockedResponses 的对象。</translation>
    </message>
    <message>
        <source>A mocked response is an object of invocations, such as {"0": {"Return": {}}}.</source>
        <translation>模拟响应是由调用组成的对象，例如 {"0": {"Return": {}}}。</translation>
    </message>
    <message>
        <source>A number in the path '%1' is out of range.</source>
        <translation>路径“%1”中的数字超出范围。</translation>
    </message>
    <message>
        <source>A quote in the path '%1' is not closed.</source>
        <translation>路径“%1”中的引号没有闭合。</translation>
    </message>
    <message>
        <source>A regular expression in the path '%1' is not valid.</source>
        <translation>路径“%1”中的正则表达式无效。</translation>
    </message>
    <message>
        <source>A rule has one operator: '%1' and '%2' stand side by side. Join them with And.</source>
        <translation>一条规则只有一个运算符：“%1”和“%2”并列了。请用 And 连接。</translation>
    </message>
    <message>
        <source>A settings file is a JSON object.</source>
        <translation>设置文件是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>A state cannot use JSONPath when the whole state machine uses JSONata.</source>
        <translation>整个状态机使用 JSONata 时，单个状态不能使用 JSONPath。</translation>
    </message>
    <message>
        <source>A state machine is a JSON object with StartAt and States.</source>
        <translation>状态机是包含 StartAt 和 States 的 JSON 对象。</translation>
    </message>
    <message>
        <source>A table has a partition key and at most one sort key.</source>
        <translation>表有一个分区键，最多有一个排序键。</translation>
    </message>
    <message>
        <source>A target needs an arn.</source>
        <translation>目标需要 arn。</translation>
    </message>
    <message>
        <source>After a backslash only ' \ { and } may stand: see '%1'.</source>
        <translation>反斜杠之后只能是 ' \ { 和 }：见“%1”。</translation>
    </message>
    <message>
        <source>An ItemBatcher needs MaxItemsPerBatch, MaxInputBytesPerBatch or both.</source>
        <translation>ItemBatcher 需要 MaxItemsPerBatch、MaxInputBytesPerBatch 或两者都有。</translation>
    </message>
    <message>
        <source>An ItemReader reads with arn:aws:states:::s3:getObject or …:s3:listObjectsV2.</source>
        <translation>ItemReader 用 arn:aws:states:::s3:getObject 或 …:s3:listObjectsV2 读取。</translation>
    </message>
    <message>
        <source>An alarm has what Terraform's aws_cloudwatch_metric_alarm has; here %1 is missing, or cannot be.</source>
        <translation>告警的内容与 Terraform 的 aws_cloudwatch_metric_alarm 相同；此处 %1 缺失或不可能。</translation>
    </message>
    <message>
        <source>An answer has either Return, or Throw with Error and Cause.</source>
        <translation>响应要么有 Return，要么有带 Error 和 Cause 的 Throw。</translation>
    </message>
    <message>
        <source>An expression begins with {% and ends with %}, with nothing outside: '%1' has only one of both.</source>
        <translation>表达式以 {% 开头、以 %} 结尾，外面没有其他内容：“%1”只有其中之一。</translation>
    </message>
    <message>
        <source>An operation of the captured run cannot be read.</source>
        <translation>无法读取录制的运行中的一个操作。</translation>
    </message>
    <message>
        <source>An option of the captured run is missing or cannot be.</source>
        <translation>录制的运行中有一个选项缺失或不可能。</translation>
    </message>
    <message>
        <source>Breakpoints are an array of objects, each with a kind.</source>
        <translation>断点是对象的数组，每个对象都有 kind。</translation>
    </message>
    <message>
        <source>CSVHeaders are needed where CSVHeaderLocation is GIVEN, and only there.</source>
        <translation>只有 CSVHeaderLocation 为 GIVEN 时才需要 CSVHeaders。</translation>
    </message>
    <message>
        <source>Credentials need a RoleArn: the role that the task assumes.</source>
        <translation>Credentials 需要 RoleArn：任务所担任的角色。</translation>
    </message>
    <message>
        <source>Express workflows cannot wait for a job: '.sync' needs a Standard workflow.</source>
        <translation>Express 工作流不能等待作业：“.sync”需要 Standard 工作流。</translation>
    </message>
    <message>
        <source>Express workflows cannot wait for a task token: '.waitForTaskToken' needs a Standard workflow.</source>
        <translation>Express 工作流不能等待任务令牌：“.waitForTaskToken”需要 Standard 工作流。</translation>
    </message>
    <message>
        <source>Express workflows have no activities: use a Standard workflow.</source>
        <translation>Express 工作流没有活动：请使用 Standard 工作流。</translation>
    </message>
    <message>
        <source>Express workflows have no distributed Map: use a Standard workflow.</source>
        <translation>Express 工作流没有分布式 Map：请使用 Standard 工作流。</translation>
    </message>
    <message>
        <source>Field '%1' is missing.</source>
        <translation>缺少字段“%1”。</translation>
    </message>
    <message>
        <source>Field '%1' is not supported here.</source>
        <translation>此处不支持字段“%1”。</translation>
    </message>
    <message>
        <source>Field '%1' must be %2.</source>
        <translation>字段“%1”必须是%2。</translation>
    </message>
    <message>
        <source>Field '%1' must be from %2 to %3.</source>
        <translation>字段“%1”必须在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>Field '%1' must not be empty.</source>
        <translation>字段“%1”不能为空。</translation>
    </message>
    <message>
        <source>Function '%1' needs exactly one of command, python, node and endpoint.</source>
        <translation>函数“%1”需要 command、python、node 和 endpoint 中的恰好一个。</translation>
    </message>
    <message>
        <source>Give only one of '%1' and '%2'.</source>
        <translation>“%1”和“%2”只能给出一个。</translation>
    </message>
    <message>
        <source>HeartbeatSeconds must be smaller than TimeoutSeconds.</source>
        <translation>HeartbeatSeconds 必须小于 TimeoutSeconds。</translation>
    </message>
    <message>
        <source>Hits are one of equal, atLeast and multiple, with a whole number from 1.</source>
        <translation>命中次数是 equal、atLeast 和 multiple 之一，并带有从 1 起的整数。</translation>
    </message>
    <message>
        <source>Intrinsic functions can be nested 10 deep at most.</source>
        <translation>内部函数最多嵌套 10 层。</translation>
    </message>
    <message>
        <source>Invocations of '%1' must follow each other from 0 without gaps.</source>
        <translation>“%1”的调用必须从 0 开始连续无间断。</translation>
    </message>
    <message>
        <source>Items are a list of objects in DynamoDB's JSON, such as {"id": {"S": "a"}}.</source>
        <translation>Items 是 DynamoDB JSON 格式的对象列表，例如 {"id": {"S": "a"}}。</translation>
    </message>
    <message>
        <source>ItemsPointer must be a JSON Pointer such as /orders/items; '%1' is none.</source>
        <translation>ItemsPointer 必须是 /orders/items 这样的 JSON Pointer；“%1”不是。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>ManifestType S3_INVENTORY goes with InputType MANIFEST or none, ATHENA_DATA with CSV, JSONL or PARQUET.</source>
        <translation>ManifestType S3_INVENTORY 配 InputType MANIFEST 或不填，ATHENA_DATA 配 CSV、JSONL 或 PARQUET。</translation>
    </message>
    <message>
        <source>MaxDelaySeconds must be greater than IntervalSeconds.</source>
        <translation>MaxDelaySeconds 必须大于 IntervalSeconds。</translation>
    </message>
    <message>
        <source>Name file and function, as in handlers.py:handler.</source>
        <translation>请指定文件和函数，例如 handlers.py:handler。</translation>
    </message>
    <message>
        <source>StartAt is missing. Name the state that runs first.</source>
        <translation>缺少 StartAt。请指定最先运行的状态。</translation>
    </message>
    <message>
        <source>StartAt names '%1', but there is no such state here.</source>
        <translation>StartAt 指向“%1”，但这里没有这个状态。</translation>
    </message>
    <message>
        <source>State '%1' has both Next and End: keep one.</source>
        <translation>状态“%1”同时有 Next 和 End：请只保留一个。</translation>
    </message>
    <message>
        <source>State '%1' has neither Next nor End: say where it goes, or set End to true.</source>
        <translation>状态“%1”既没有 Next 也没有 End：请指定去向，或将 End 设为 true。</translation>
    </message>
    <message>
        <source>State '%1' has no Type.</source>
        <translation>状态“%1”没有 Type。</translation>
    </message>
    <message>
        <source>State '%1' has the unknown type '%2'. Types are Pass, Task, Choice, Wait, Succeed, Fail, Parallel and Map.</source>
        <translation>状态“%1”的类型“%2”未知。类型有 Pass、Task、Choice、Wait、Succeed、Fail、Parallel 和 Map。</translation>
    </message>
    <message>
        <source>State '%1' must have exactly one of Seconds, SecondsPath, Timestamp and TimestampPath.</source>
        <translation>状态“%1”必须恰好有 Seconds、SecondsPath、Timestamp、TimestampPath 中的一个。</translation>
    </message>
    <message>
        <source>States is empty. Add at least one state.</source>
        <translation>States 为空。请至少添加一个状态。</translation>
    </message>
    <message>
        <source>States.ALL must stand alone, in the last entry.</source>
        <translation>States.ALL 必须单独出现在最后一项中。</translation>
    </message>
    <message>
        <source>The JSONata expression cannot be read. %1</source>
        <translation>无法读取 JSONata 表达式。%1</translation>
    </message>
    <message>
        <source>The QueryLanguage is set to '%2', but field '%1' is only supported for the '%3' QueryLanguage.</source>
        <translation>QueryLanguage 为“%2”，但字段“%1”只支持 QueryLanguage“%3”。</translation>
    </message>
    <message>
        <source>The answer is one of mock, recorded, asked and local.</source>
        <translation>answer 是 mock、recorded、asked 和 local 之一。</translation>
    </message>
    <message>
        <source>The captured run has version %1, and only version 1 is known here.</source>
        <translation>录制的运行的版本为 %1，而此处只支持版本 1。</translation>
    </message>
    <message>
        <source>The condition is no JSONata expression. %1</source>
        <translation>条件不是 JSONata 表达式。%1</translation>
    </message>
    <message>
        <source>The field '%1' of a breakpoint has a value that it cannot have.</source>
        <translation>断点的字段“%1”的值不允许。</translation>
    </message>
    <message>
        <source>The intrinsic function cannot be read at '%1'.</source>
        <translation>内部函数在“%1”处无法读取。</translation>
    </message>
    <message>
        <source>The key '%1' appears twice, with and without .$.</source>
        <translation>键“%1”出现了两次，一次带 .$，一次不带。</translation>
    </message>
    <message>
        <source>The label '%1' must be 1 to 40 characters long, without white space or any of ? * &lt; &gt; { } [ ] : ; , \ | ^ ~ $ # % &amp; ` " / and control characters.</source>
        <translation>标签“%1”必须为 1 到 40 个字符，不能含空白、控制字符或以下任一字符：? * &lt; &gt; { } [ ] : ; , \ | ^ ~ $ # % &amp; ` " /。</translation>
    </message>
    <message>
        <source>The path '%1' has too many steps, or filters inside each other.</source>
        <translation>路径“%1”的层级过多，或筛选器相互嵌套。</translation>
    </message>
    <message>
        <source>The rule compares nothing. Add an operator such as StringEquals.</source>
        <translation>此规则没有比较内容。请添加 StringEquals 之类的运算符。</translation>
    </message>
    <message>
        <source>The rule is nested too deeply.</source>
        <translation>规则嵌套过深。</translation>
    </message>
    <message>
        <source>The state name '%1' is empty or longer than %2 characters.</source>
        <translation>状态名“%1”为空或超过 %2 个字符。</translation>
    </message>
    <message>
        <source>There are no States here. Add a States object with at least one state.</source>
        <translation>这里没有 States。请添加至少包含一个状态的 States 对象。</translation>
    </message>
    <message>
        <source>There are two states named '%1'. Names are unique in a whole state machine.</source>
        <translation>有两个名为“%1”的状态。名称在整个状态机中必须唯一。</translation>
    </message>
    <message>
        <source>There is no $states.errorOutput here: it exists in the Output and Assign of a catcher.</source>
        <translation>这里没有 $states.errorOutput：它存在于 Catcher 的 Output 和 Assign 中。</translation>
    </message>
    <message>
        <source>There is no $states.result here: it exists in Output and Assign of Task, Parallel and Map states.</source>
        <translation>这里没有 $states.result：它存在于 Task、Parallel 和 Map 状态的 Output 和 Assign 中。</translation>
    </message>
    <message>
        <source>There is no history event of the type '%1'.</source>
        <translation>没有类型为“%1”的历史事件。</translation>
    </message>
    <message>
        <source>There is no intrinsic function '%1'.</source>
        <translation>没有内部函数“%1”。</translation>
    </message>
    <message>
        <source>There is no kind of breakpoint '%1'.</source>
        <translation>没有“%1”这种断点。</translation>
    </message>
    <message>
        <source>There is no mocked response '%1'.</source>
        <translation>没有模拟响应“%1”。</translation>
    </message>
    <message>
        <source>There is no operator '%1'.</source>
        <translation>没有运算符“%1”。</translation>
    </message>
    <message>
        <source>There is no setting '%1' here.</source>
        <translation>此处没有设置“%1”。</translation>
    </message>
    <message>
        <source>This is no captured run: definition, input, options, operations and events belong to one.</source>
        <translation>这不是录制的运行：它应包含定义、输入、选项、操作和事件。</translation>
    </message>
    <message>
        <source>This is no event pattern: an object whose fields are lists of what they may be.</source>
        <translation>这不是事件模式：事件模式是一个对象，其字段是允许值的列表。</translation>
    </message>
    <message>
        <source>This must be a URL that begins with http:// or https://.</source>
        <translation>此处必须是以 http:// 或 https:// 开头的 URL。</translation>
    </message>
    <message>
        <source>This must be a list of texts with at least one in it.</source>
        <translation>这必须是文本列表，且至少含有一项。</translation>
    </message>
    <message>
        <source>This must be a text, or {"environment": "NAME"} for a variable that has it.</source>
        <translation>此处必须是文本，或用 {"environment": "NAME"} 指定含有它的环境变量。</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>这必须是对象。</translation>
    </message>
    <message>
        <source>This must be {"enabled": true or false}, and may have a region.</source>
        <translation>此处必须是 {"enabled": true 或 false}，并可带有 region。</translation>
    </message>
    <message>
        <source>Timestamp must be a timestamp like 2024-05-01T10:00:00Z.</source>
        <translation>Timestamp 必须是 2024-05-01T10:00:00Z 这样的时间戳。</translation>
    </message>
    <message>
        <source>Who answered a task of the captured run cannot be read.</source>
        <translation>无法读取录制的运行中一个任务的应答方。</translation>
    </message>
    <message>
        <source>Wrong number of arguments in '%1'.</source>
        <translation>“%1”的参数个数不对。</translation>
    </message>
    <message>
        <source>something follows the end of the value</source>
        <translation>值结束之后还有内容</translation>
    </message>
    <message>
        <source>there is no JSON value here</source>
        <translation>这里没有 JSON 值</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>这不是 UTF-8</translation>
    </message>
    <message>
        <source>this number is out of range</source>
        <translation>此数字超出范围</translation>
    </message>
</context>
<context>
    <name>ErrorChips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Add an error to %1</source>
        <translation>为 %1 添加错误</translation>
    </message>
    <message>
        <source>Known errors</source>
        <translation>已知错误</translation>
    </message>
    <message>
        <source>Remove the error %1</source>
        <translation>移除错误 %1</translation>
    </message>
    <message>
        <source>error name</source>
        <translation>错误名称</translation>
    </message>
</context>
<context>
    <name>ErrorsPage</name>
    <message>
        <source>Add catcher</source>
        <translation>添加 Catcher</translation>
    </message>
    <message>
        <source>Add retrier</source>
        <translation>添加 Retrier</translation>
    </message>
    <message>
        <source>Adds a catcher for States.ALL</source>
        <translation>为 States.ALL 添加 Catcher</translation>
    </message>
    <message>
        <source>An error here ends the execution. Retry tries again after a wait; Catch goes on to another state.</source>
        <translation>此处出错会结束执行。Retry 会在等待后重试；Catch 会转到另一个状态。</translation>
    </message>
    <message>
        <source>Any other error ends the execution.</source>
        <translation>其他任何错误都会结束执行。</translation>
    </message>
    <message>
        <source>Catch all errors</source>
        <translation>捕获所有错误</translation>
    </message>
    <message>
        <source>Tip · States.ALL is not caught here</source>
        <translation>提示 · 此处未捕获 States.ALL</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>a function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未求值</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>未定义</translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>Error of the events</source>
        <translation>事件的错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>更少筛选器</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>从此时间起</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选器</translation>
    </message>
    <message>
        <source>Only hits</source>
        <translation>仅匹配项</translation>
    </message>
    <message>
        <source>Search in the data of the events</source>
        <translation>在事件的数据中搜索</translation>
    </message>
    <message>
        <source>Search in the data…</source>
        <translation>在数据中搜索…</translation>
    </message>
    <message>
        <source>Seconds after the start, 2 min, a clock time in UTC, or a whole timestamp</source>
        <translation>开始后的秒数、2 min、UTC 时刻或完整时间戳</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>State of the events</source>
        <translation>事件的状态</translation>
    </message>
    <message>
        <source>The hit before (Shift+F3)</source>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <source>The next hit (F3)</source>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <source>Types of events</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Up to this time</source>
        <translation>到此时间为止</translation>
    </message>
    <message>
        <source>from +0 s</source>
        <translation>从 +0 s 起</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>到末尾</translation>
    </message>
</context>
<context>
    <name>EventInput</name>
    <message>
        <source>A constant</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>A part of the event</source>
        <translation>事件的一部分</translation>
    </message>
    <message>
        <source>An event that the pattern fits</source>
        <translation>生成符合模式的事件</translation>
    </message>
    <message>
        <source>An input transformer</source>
        <translation>输入转换器</translation>
    </message>
    <message>
        <source>Constant input</source>
        <translation>常量输入</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event pattern</source>
        <translation>事件模式</translation>
    </message>
    <message>
        <source>Input of the execution</source>
        <translation>执行的输入</translation>
    </message>
    <message>
        <source>Input path</source>
        <translation>输入路径</translation>
    </message>
    <message>
        <source>Input paths</source>
        <translation>输入路径列表</translation>
    </message>
    <message>
        <source>Input template</source>
        <translation>输入模板</translation>
    </message>
    <message>
        <source>Makes it the test input</source>
        <translation>将其设为测试输入</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Starts a debug run with this input</source>
        <translation>用此输入启动调试运行</translation>
    </message>
    <message>
        <source>Starts an execution on the local service with this input</source>
        <translation>用此输入在本地服务上启动执行</translation>
    </message>
    <message>
        <source>The whole event</source>
        <translation>整个事件</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>用作输入</translation>
    </message>
    <message>
        <source>What the target gets</source>
        <translation>目标得到的内容</translation>
    </message>
</context>
<context>
    <name>EventListPage</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Event %1, %2</source>
        <translation>事件 %1，%2</translation>
    </message>
    <message>
        <source>Event %1, %2, %3</source>
        <translation>事件 %1，%2，%3</translation>
    </message>
    <message>
        <source>Event as JSON</source>
        <translation>JSON 形式的事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No event is of that kind.</source>
        <translation>没有这种事件。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>hit, %1</source>
        <translation>匹配项，%1</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>caught</source>
        <translation>已捕获</translation>
    </message>
    <message>
        <source>caught → %1</source>
        <translation>已捕获 → %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>项 %1</translation>
    </message>
</context>
<context>
    <name>ExecutionList</name>
    <message>
        <source>%1 (Express)</source>
        <translation>%1 (Express)</translation>
    </message>
    <message>
        <source>%1 of %2, %3, %4</source>
        <translation>%2 的 %1，%3，%4</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>No execution yet. One that a client starts appears here at once; the button above starts the open workflow with the test input.</source>
        <translation>还没有执行。客户端启动的执行会立即显示在此处；上方的按钮用测试输入启动打开的工作流。</translation>
    </message>
    <message>
        <source>Opens its history</source>
        <translation>打开其历史</translation>
    </message>
    <message>
        <source>Stop the execution %1</source>
        <translation>停止执行 %1</translation>
    </message>
</context>
<context>
    <name>ExecutionsPage</name>
    <message>
        <source>Add executions of this workflow, file by file or a whole folder: they stand in a table, and any two can be compared.</source>
        <translation>添加此工作流的执行，可逐个文件或整个文件夹：它们列在表格中，任意两个都可比较。</translation>
    </message>
</context>
<context>
    <name>ExplanationList</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>%1 is %2, here the value is lost</source>
        <translation>%1 为 %2,值在此处丢失</translation>
    </message>
    <message>
        <source>How it was evaluated</source>
        <translation>求值过程</translation>
    </message>
    <message>
        <source>here the value is lost</source>
        <translation>值在此处丢失</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <translation>JSON 形式的定义</translation>
    </message>
    <message>
        <source>Definition as YAML</source>
        <translation>YAML 形式的定义</translation>
    </message>
    <message>
        <source>Definition into its own file</source>
        <translation>定义移到单独的文件</translation>
    </message>
    <message>
        <source>Definition into its template</source>
        <translation>定义移入模板</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export graph</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Export the graph (Ctrl+E)</source>
        <translation>导出此图 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export the graph as</source>
        <translation>导出此图为</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Graphviz texts (*.dot)</source>
        <translation>Graphviz 文本 (*.dot)</translation>
    </message>
    <message>
        <source>Graphviz text…</source>
        <translation>Graphviz 文本…</translation>
    </message>
    <message>
        <source>Leave the marks of the run out</source>
        <translation>不含运行标记</translation>
    </message>
    <message>
        <source>Mermaid texts (*.mmd)</source>
        <translation>Mermaid 文本 (*.mmd)</translation>
    </message>
    <message>
        <source>Mermaid text…</source>
        <translation>Mermaid 文本…</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF page…</source>
        <translation>PDF 页面…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation>PNG 图片…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>SVG picture…</source>
        <translation>SVG 图片…</translation>
    </message>
    <message>
        <source>Terraform resource</source>
        <translation>Terraform 资源</translation>
    </message>
    <message>
        <source>With the marks of the run</source>
        <translation>包含运行标记</translation>
    </message>
</context>
<context>
    <name>ExpressionBox</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>ExpressionField</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Cause as JSON</source>
        <translation>JSON 形式的原因</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Inner error: %1</source>
        <translation>内部错误：%1</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>No error name</source>
        <translation>没有错误名称</translation>
    </message>
    <message>
        <source>Stack trace: %1</source>
        <translation>堆栈跟踪：%1</translation>
    </message>
    <message>
        <source>Whole cause</source>
        <translation>完整原因</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>at %1, in %2</source>
        <translation>在 %1，位于 %2 中</translation>
    </message>
</context>
<context>
    <name>FaultFields</name>
    <message>
        <source>Add a fault</source>
        <translation>添加故障</translation>
    </message>
    <message>
        <source>Goes wrong on purpose</source>
        <translation>故意出错</translation>
    </message>
    <message>
        <source>Which attempt of a visit, empty for every one; what happens to it; by how many seconds of the run it is late.</source>
        <translation>一次访问中的第几次尝试，留空表示每一次；它会怎样；按运行时间延迟多少秒。</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Attempt of fault %1</source>
        <translation>故障 %1 的尝试</translation>
    </message>
    <message>
        <source>Cause of fault %1</source>
        <translation>故障 %1 的原因</translation>
    </message>
    <message>
        <source>Error of fault %1</source>
        <translation>故障 %1 的错误</translation>
    </message>
    <message>
        <source>Fault %1</source>
        <translation>故障 %1</translation>
    </message>
    <message>
        <source>Remove fault %1</source>
        <translation>移除故障 %1</translation>
    </message>
    <message>
        <source>Seconds late in fault %1</source>
        <translation>故障 %1 的延迟秒数</translation>
    </message>
    <message>
        <source>What happens in fault %1</source>
        <translation>故障 %1 会发生什么</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>error name</source>
        <translation>错误名称</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>每一次</translation>
    </message>
    <message>
        <source>seconds late</source>
        <translation>延迟秒数</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Which field: %1</source>
        <translation>选择字段：%1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Item batcher</source>
        <translation>项批处理 (ItemBatcher)</translation>
    </message>
    <message>
        <source>Item reader</source>
        <translation>项读取 (ItemReader)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Result writer</source>
        <translation>结果写入 (ResultWriter)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tolerated failures</source>
        <translation>容许的失败</translation>
    </message>
    <message>
        <source>the item reader</source>
        <translation>ItemReader</translation>
    </message>
    <message>
        <source>the result writer</source>
        <translation>ResultWriter</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 %2, before: %3, after: %4</source>
        <translation>%1 %2，之前：%3，之后：%4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>Shown as JSON: a number is due here.</source>
        <translation>以 JSON 显示：此处应为数字。</translation>
    </message>
    <message>
        <source>Shown as JSON: a path is due here.</source>
        <translation>以 JSON 显示：此处应为路径。</translation>
    </message>
    <message>
        <source>Shown as JSON: a text is due here.</source>
        <translation>以 JSON 显示：此处应为文本。</translation>
    </message>
    <message>
        <source>Shown as it stands: it becomes JSON by what is put in its place.</source>
        <translation>按原样显示：替换占位符后才成为 JSON。</translation>
    </message>
    <message>
        <source>Written twice: the last one counts.</source>
        <translation>写了两次：以最后一个为准。</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>更改的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Nothing changed here. Choose a change from the list, or go to the next one (F7).</source>
        <translation>此处没有更改。请从列表中选择一处更改，或转到下一处 (F7)。</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>JSON of %1 bytes</source>
        <translation>%1 字节的 JSON</translation>
    </message>
    <message>
        <source>Only a path to one place of the input can be set.</source>
        <translation>只能设置指向输入中单个位置的路径。</translation>
    </message>
    <message>
        <source>Run the workflow once to see what this becomes.</source>
        <translation>运行一次工作流即可看到其结果。</translation>
    </message>
    <message>
        <source>The path runs through something of the input that is no object.</source>
        <translation>路径经过输入中不是对象的部分。</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Bring the unsaved changes back</source>
        <translation>恢复未保存的更改</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Forget the unsaved changes</source>
        <translation>丢弃未保存的更改</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Read the file again; undo brings yours back</source>
        <translation>重新读取文件；撤消可恢复您的更改</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save yours under another name</source>
        <translation>将您的版本另存为其他名称</translation>
    </message>
    <message>
        <source>Show what is different, line by line</source>
        <translation>逐行显示差异</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>The next saving overwrites the file</source>
        <translation>下次保存将覆盖此文件</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Definitions (*.json *.asl *.yaml *.yml *.tpl *.tftpl *.template)</source>
        <translation>定义 (*.json *.asl *.yaml *.yml *.tpl *.tftpl *.template)</translation>
    </message>
    <message>
        <source>Definitions and templates (*.json *.asl *.yaml *.yml *.template *.tf)</source>
        <translation>定义和模板 (*.json *.asl *.yaml *.yml *.template *.tf)</translation>
    </message>
    <message>
        <source>Histories (*.json *.jsonl *.yaml *.yml *.csv *.txt *.log *.gz)</source>
        <translation>历史 (*.json *.jsonl *.yaml *.yml *.csv *.txt *.log *.gz)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Open a definition</source>
        <translation>打开定义</translation>
    </message>
    <message>
        <source>Open a mock file</source>
        <translation>打开模拟文件</translation>
    </message>
    <message>
        <source>Open a recorded run</source>
        <translation>打开录制的运行</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>打开运行</translation>
    </message>
    <message>
        <source>Open execution histories</source>
        <translation>打开执行历史</translation>
    </message>
    <message>
        <source>Runs (*.run.json)</source>
        <translation>运行 (*.run.json)</translation>
    </message>
    <message>
        <source>Save the definition as</source>
        <translation>将定义另存为</translation>
    </message>
    <message>
        <source>Save the run as</source>
        <translation>运行另存为</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 在哪里？</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the definition</source>
        <translation>在定义中查找</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>匹配数：%1</translation>
    </message>
    <message>
        <source>Next match (Return)</source>
        <translation>下一个匹配 (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return)</source>
        <translation>上一个匹配 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace (Ctrl+H)</source>
        <translation>替换 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace this match (Return)</source>
        <translation>替换此匹配 (Enter)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
</context>
<context>
    <name>FragmentHint</name>
    <message>
        <source>StartAt is missing: this fragment can be edited, not run</source>
        <translation>缺少 StartAt：此片段可以编辑，不能运行</translation>
    </message>
</context>
<context>
    <name>GoToLineBox</name>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line (1 to %1)</source>
        <translation>行号 (1 到 %1)</translation>
    </message>
</context>
<context>
    <name>GroundMenu</name>
    <message>
        <source>Add a state…</source>
        <translation>添加状态…</translation>
    </message>
    <message>
        <source>Convert the machine to JSONPath</source>
        <translation>将状态机转换为 JSONPath</translation>
    </message>
    <message>
        <source>Convert the machine to JSONata</source>
        <translation>将状态机转换为 JSONata</translation>
    </message>
    <message>
        <source>Fit the graph into view</source>
        <translation>使图适合视图</translation>
    </message>
    <message>
        <source>Fold all containers</source>
        <translation>折叠所有容器</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Unfold all containers</source>
        <translation>展开所有容器</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
</context>
<context>
    <name>HeatBar</name>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The graph shows the path up to this event</source>
        <translation>图上显示到此事件为止的路径</translation>
    </message>
    <message>
        <source>The graph shows where the time of the whole run went</source>
        <translation>图上显示整个运行的时间花在哪里</translation>
    </message>
    <message>
        <source>The graph shows where the whole run failed</source>
        <translation>图上显示整个运行在哪里失败</translation>
    </message>
    <message>
        <source>The stronger the ground and the longer the line at its foot, the more often a state failed</source>
        <translation>底色越深、底部的线越长，状态失败的次数就越多</translation>
    </message>
    <message>
        <source>The stronger the ground and the longer the line at its foot, the more time a state took</source>
        <translation>底色越深、底部的线越长，状态的用时就越多</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>long</source>
        <translation>长</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>short</source>
        <translation>短</translation>
    </message>
</context>
<context>
    <name>HeldThings</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>事件总线</translation>
    </message>
    <message>
        <source>Item of a table</source>
        <translation>表的项</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Message to a queue</source>
        <translation>发往队列的消息</translation>
    </message>
    <message>
        <source>Message to a topic</source>
        <translation>发往主题的消息</translation>
    </message>
    <message>
        <source>Nothing yet. Add an item, a message, an event or an object here, or let a workflow do it.</source>
        <translation>尚无内容。请在此添加项、消息、事件或对象，或由工作流来添加。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the local services hold</source>
        <translation>本地服务中的内容</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A JSON value on each line.</source>
        <translation>每行一个 JSON 值。</translation>
    </message>
    <message>
        <source>A JSONata expression failed, or gave what its field does not take.</source>
        <translation>JSONata 表达式失败，或其结果不是该字段所接受的。</translation>
    </message>
    <message>
        <source>A JSONata expression that gives true or false.</source>
        <translation>结果为 true 或 false 的 JSONata 表达式。</translation>
    </message>
    <message>
        <source>A URL with its %-codes resolved.</source>
        <translation>解码了 % 编码的 URL。</translation>
    </message>
    <message>
        <source>A URL with what it must not hold as %-codes.</source>
        <translation>将不允许的字符转为 % 编码的 URL。</translation>
    </message>
    <message>
        <source>A batch has at most so many bytes.</source>
        <translation>每批最多的字节数。</translation>
    </message>
    <message>
        <source>A batch has at most so many items.</source>
        <translation>每批最多的项数。</translation>
    </message>
    <message>
        <source>A branch of a Parallel failed.</source>
        <translation>Parallel 的一个分支失败了。</translation>
    </message>
    <message>
        <source>A copy.</source>
        <translation>一个副本。</translation>
    </message>
    <message>
        <source>A date and time as milliseconds since 1970.</source>
        <translation>以 1970 年以来的毫秒数表示的日期时间。</translation>
    </message>
    <message>
        <source>A fixed output in place of the input.</source>
        <translation>代替输入的固定输出。</translation>
    </message>
    <message>
        <source>A list of objects that hold the items.</source>
        <translation>包含各项的对象列表。</translation>
    </message>
    <message>
        <source>A new random UUID.</source>
        <translation>新的随机 UUID。</translation>
    </message>
    <message>
        <source>A number by a picture, '#,##0.00'.</source>
        <translation>按模式格式化的数字，'#,##0.00'。</translation>
    </message>
    <message>
        <source>A number from 0 up to 1; the same for the same seed.</source>
        <translation>0 到 1 之间的数字；种子相同则结果相同。</translation>
    </message>
    <message>
        <source>A part of a URL with its %-codes resolved.</source>
        <translation>解码了 % 编码的 URL 片段。</translation>
    </message>
    <message>
        <source>A path in Parameters or the like leads nowhere.</source>
        <translation>Parameters 等字段中的路径没有指向任何内容。</translation>
    </message>
    <message>
        <source>A payload is larger than the service allows.</source>
        <translation>负载超过服务允许的大小。</translation>
    </message>
    <message>
        <source>A random whole number from first up to last.</source>
        <translation>从首值到末值的随机整数。</translation>
    </message>
    <message>
        <source>A remark for people; it does nothing.</source>
        <translation>给人看的备注，没有作用。</translation>
    </message>
    <message>
        <source>A short name for the Map Run, part of its ARN.</source>
        <translation>Map Run 的短名称，是其 ARN 的一部分。</translation>
    </message>
    <message>
        <source>A text as a part of a URL.</source>
        <translation>将文本编码为 URL 片段。</translation>
    </message>
    <message>
        <source>A text for people about why the execution fails.</source>
        <translation>给人看的执行失败原因说明。</translation>
    </message>
    <message>
        <source>A text or boolean as a number.</source>
        <translation>将文本或布尔值转为数字。</translation>
    </message>
    <message>
        <source>A value on each line.</source>
        <translation>每行一个值。</translation>
    </message>
    <message>
        <source>A whole number by a picture: digits, words, roman numerals.</source>
        <translation>按模式格式化的整数：数字、单词、罗马数字。</translation>
    </message>
    <message>
        <source>A whole number read by a picture.</source>
        <translation>按模式读取的整数。</translation>
    </message>
    <message>
        <source>After so long the task, or the execution, ends with States.Timeout.</source>
        <translation>超过此时长后，任务或执行以 States.Timeout 结束。</translation>
    </message>
    <message>
        <source>All items are part of this execution.</source>
        <translation>所有项都属于本次执行。</translation>
    </message>
    <message>
        <source>All numbers added.</source>
        <translation>所有数字之和。</translation>
    </message>
    <message>
        <source>An array of items.</source>
        <translation>项的数组。</translation>
    </message>
    <message>
        <source>An array of the arguments.</source>
        <translation>由各参数组成的数组。</translation>
    </message>
    <message>
        <source>An error with the message where the condition is false.</source>
        <translation>条件为 false 时以此消息报错。</translation>
    </message>
    <message>
        <source>An error with this message.</source>
        <translation>以此消息报错。</translation>
    </message>
    <message>
        <source>An intrinsic function got arguments that it cannot use.</source>
        <translation>内部函数得到了无法使用的参数。</translation>
    </message>
    <message>
        <source>An object for each member.</source>
        <translation>每个成员一个对象。</translation>
    </message>
    <message>
        <source>As it is.</source>
        <translation>保持原样。</translation>
    </message>
    <message>
        <source>Both arrays one after the other.</source>
        <translation>两个数组首尾相接。</translation>
    </message>
    <message>
        <source>CSVHeaders has the names.</source>
        <translation>名称在 CSVHeaders 中。</translation>
    </message>
    <message>
        <source>Data did not fit a path; it is neither retried nor caught.</source>
        <translation>数据与路径不符；既不重试也不捕获。</translation>
    </message>
    <message>
        <source>Does not wait for what the function gives.</source>
        <translation>不等待函数的结果。</translation>
    </message>
    <message>
        <source>Each item once.</source>
        <translation>每项只保留一次。</translation>
    </message>
    <message>
        <source>Each item, or batch, is an execution of its own.</source>
        <translation>每项或每批都是一次独立执行。</translation>
    </message>
    <message>
        <source>Each wait is a random part of itself.</source>
        <translation>每次等待取其时长的随机一部分。</translation>
    </message>
    <message>
        <source>Each wait is so many times as long as the one before; 2.0 where it is not given.</source>
        <translation>每次等待是上一次的若干倍；未给出时为 2.0。</translation>
    </message>
    <message>
        <source>Ends the execution well.</source>
        <translation>成功结束执行。</translation>
    </message>
    <message>
        <source>Ends the execution with an error.</source>
        <translation>以错误结束执行。</translation>
    </message>
    <message>
        <source>Every error of a task but its timeout.</source>
        <translation>任务除超时外的任何错误。</translation>
    </message>
    <message>
        <source>Every error, except those that nothing can catch. It stands alone, and last.</source>
        <translation>除无法捕获者外的所有错误。必须单独且放在最后。</translation>
    </message>
    <message>
        <source>Expressions in {% … %}.</source>
        <translation>{% … %} 中的表达式。</translation>
    </message>
    <message>
        <source>FULL: each wait is a random part of itself, so that not all retry at once.</source>
        <translation>FULL：每次等待取其时长的随机一部分，避免同时重试。</translation>
    </message>
    <message>
        <source>Filled up to the width: right, or left where it is negative.</source>
        <translation>填充到指定宽度：填在右侧，负数则填在左侧。</translation>
    </message>
    <message>
        <source>Gives its input on, changed or not.</source>
        <translation>传递其输入，可作更改。</translation>
    </message>
    <message>
        <source>Gives several items at once to each child execution of a distributed Map.</source>
        <translation>每次将多个项交给分布式 Map 的一个子执行。</translation>
    </message>
    <message>
        <source>Goes one of several ways, by the data.</source>
        <translation>根据数据选择其中一条路。</translation>
    </message>
    <message>
        <source>Has work done: a function, a service, an activity.</source>
        <translation>让函数、服务或活动完成工作。</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>等待多久。</translation>
    </message>
    <message>
        <source>How many characters the text has.</source>
        <translation>文本的字符数。</translation>
    </message>
    <message>
        <source>How many items there are.</source>
        <translation>项数。</translation>
    </message>
    <message>
        <source>How many iterations run at the same time; 0: as many as there can be.</source>
        <translation>同时运行的迭代数；0 表示尽可能多。</translation>
    </message>
    <message>
        <source>How often it was tried again so far.</source>
        <translation>目前已重试的次数。</translation>
    </message>
    <message>
        <source>How often the execution was redriven.</source>
        <translation>执行被重新驱动 (Redrive) 的次数。</translation>
    </message>
    <message>
        <source>How often to try again; 3 where it is not given, 0: never.</source>
        <translation>重试次数；未给出时为 3，0 表示从不。</translation>
    </message>
    <message>
        <source>How results are written to S3: as one JSON array, or as lines of JSON.</source>
        <translation>结果写入 S3 的方式：一个 JSON 数组，或每行一个 JSON。</translation>
    </message>
    <message>
        <source>How the Map runs: its mode, and the type of its child executions.</source>
        <translation>Map 的运行方式：模式和子执行的类型。</translation>
    </message>
    <message>
        <source>INLINE: iterations of this execution; DISTRIBUTED: child executions of their own.</source>
        <translation>INLINE：本次执行内的迭代；DISTRIBUTED：独立的子执行。</translation>
    </message>
    <message>
        <source>In a catcher: Error and Cause of what failed.</source>
        <translation>在 Catcher 中：失败的 Error 和 Cause。</translation>
    </message>
    <message>
        <source>In order; the function says whether the first of two comes later.</source>
        <translation>排序；函数判断两者中第一个是否排在后面。</translation>
    </message>
    <message>
        <source>Its ARN.</source>
        <translation>其 ARN。</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>其名称。</translation>
    </message>
    <message>
        <source>Its place in the array, from 0.</source>
        <translation>在数组中的位置，从 0 开始。</translation>
    </message>
    <message>
        <source>JSON Pointer to the array in the file that is read.</source>
        <translation>所读文件中数组的 JSON Pointer。</translation>
    </message>
    <message>
        <source>Lambda could not be reached; worth a retry.</source>
        <translation>无法连接 Lambda；值得重试。</translation>
    </message>
    <message>
        <source>Lambda itself failed; worth a retry.</source>
        <translation>Lambda 本身失败；值得重试。</translation>
    </message>
    <message>
        <source>Long, exactly once, with a history.</source>
        <translation>长时间、恰好一次、有历史记录。</translation>
    </message>
    <message>
        <source>Looks whether the call would be allowed.</source>
        <translation>只检查是否允许该调用。</translation>
    </message>
    <message>
        <source>Machines that run at the same time on the same input; the output is the array of theirs.</source>
        <translation>对同一输入同时运行的状态机；输出是它们输出组成的数组。</translation>
    </message>
    <message>
        <source>Milliseconds since 1970 as a date and time.</source>
        <translation>将 1970 年以来的毫秒数转为日期时间。</translation>
    </message>
    <message>
        <source>Milliseconds since 1970, now.</source>
        <translation>当前时刻，1970 年以来的毫秒数。</translation>
    </message>
    <message>
        <source>More items of a Map failed than it tolerates.</source>
        <translation>Map 中失败的项超过了容许数。</translation>
    </message>
    <message>
        <source>Names of the errors that are meant; States.ALL stands for all and stands alone.</source>
        <translation>所指错误的名称；States.ALL 代表全部，须单独出现。</translation>
    </message>
    <message>
        <source>No rule of a Choice was true, and it has no Default.</source>
        <translation>Choice 的规则都不成立，且没有 Default。</translation>
    </message>
    <message>
        <source>No wait between retries is longer than this.</source>
        <translation>两次重试之间的等待不会超过此值。</translation>
    </message>
    <message>
        <source>Of a task that waits for a token.</source>
        <translation>等待令牌的任务的令牌。</translation>
    </message>
    <message>
        <source>Of an object's member: its name.</source>
        <translation>对象成员的名称。</translation>
    </message>
    <message>
        <source>One array.</source>
        <translation>一个数组。</translation>
    </message>
    <message>
        <source>One value out of all, two at a time.</source>
        <translation>每次取两个，最终合为一个值。</translation>
    </message>
    <message>
        <source>Only so many items are read.</source>
        <translation>只读取这么多项。</translation>
    </message>
    <message>
        <source>Paths and intrinsic functions.</source>
        <translation>路径和内部函数。</translation>
    </message>
    <message>
        <source>ResultPath does not fit the input.</source>
        <translation>ResultPath 与输入不符。</translation>
    </message>
    <message>
        <source>Rounded; a half goes to the even neighbour.</source>
        <translation>四舍六入，五取偶。</translation>
    </message>
    <message>
        <source>Rows in columns, as Parquet has them.</source>
        <translation>Parquet 那样按列存储的行。</translation>
    </message>
    <message>
        <source>Rows of columns.</source>
        <translation>由列组成的行。</translation>
    </message>
    <message>
        <source>Rules that are tried from the first to the last; the first that is true says where to go.</source>
        <translation>从第一条到最后一条依次检查的规则；第一条成立者决定去向。</translation>
    </message>
    <message>
        <source>Runs a machine once for each item of an array.</source>
        <translation>对数组的每一项各运行一次状态机。</translation>
    </message>
    <message>
        <source>Runs several branches at the same time.</source>
        <translation>同时运行多个分支。</translation>
    </message>
    <message>
        <source>Short, many and cheap; at most five minutes each.</source>
        <translation>短小、大量且便宜；每个最多五分钟。</translation>
    </message>
    <message>
        <source>Takes the items from S3 instead of the input; distributed Maps only.</source>
        <translation>从 S3 而不是输入获取各项；仅限分布式 Map。</translation>
    </message>
    <message>
        <source>The ARN of the role to take on.</source>
        <translation>要担任的角色的 ARN。</translation>
    </message>
    <message>
        <source>The JSON in a text, as a value.</source>
        <translation>文本中的 JSON，转为值。</translation>
    </message>
    <message>
        <source>The Map goes on while at most so many items have failed.</source>
        <translation>失败的项不超过此数时，Map 继续运行。</translation>
    </message>
    <message>
        <source>The Map goes on while at most so many of a hundred items have failed.</source>
        <translation>失败的项不超过此百分比时，Map 继续运行。</translation>
    </message>
    <message>
        <source>The array in pieces of that size.</source>
        <translation>按此大小切分的数组。</translation>
    </message>
    <message>
        <source>The array to go through, or an object; JSONata.</source>
        <translation>要遍历的数组或对象；JSONata。</translation>
    </message>
    <message>
        <source>The base multiplied with itself.</source>
        <translation>底数的幂。</translation>
    </message>
    <message>
        <source>The call of Lambda took too long; worth a retry.</source>
        <translation>调用 Lambda 时间过长；值得重试。</translation>
    </message>
    <message>
        <source>The call of an HTTP endpoint got no answer in time.</source>
        <translation>调用 HTTP 端点未及时得到响应。</translation>
    </message>
    <message>
        <source>The characters from start on, counted from 0; negative: from the end.</source>
        <translation>从起始位置开始的字符，从 0 计数；负数从末尾算起。</translation>
    </message>
    <message>
        <source>The date and time, now.</source>
        <translation>当前日期和时间。</translation>
    </message>
    <message>
        <source>The digest of a text: MD5, SHA-1, SHA-256, SHA-384, SHA-512.</source>
        <translation>文本的摘要：MD5、SHA-1、SHA-256、SHA-384、SHA-512。</translation>
    </message>
    <message>
        <source>The execution's ARN.</source>
        <translation>执行的 ARN。</translation>
    </message>
    <message>
        <source>The execution's name.</source>
        <translation>执行的名称。</translation>
    </message>
    <message>
        <source>The file's first row has the names.</source>
        <translation>名称在文件的首行。</translation>
    </message>
    <message>
        <source>The first items of all, then the second ones …</source>
        <translation>先是各数组的第一项，再是第二项……</translation>
    </message>
    <message>
        <source>The form in which results are written.</source>
        <translation>写入结果的形式。</translation>
    </message>
    <message>
        <source>The format of the file that is read.</source>
        <translation>所读文件的格式。</translation>
    </message>
    <message>
        <source>The function ended in a way that Lambda cannot name: out of memory, or out of time.</source>
        <translation>函数以 Lambda 无法命名的方式结束：内存不足或超时。</translation>
    </message>
    <message>
        <source>The input built anew: a key that ends in .$ takes its value from a path or an intrinsic.</source>
        <translation>重新构造的输入：以 .$ 结尾的键从路径或内部函数取值。</translation>
    </message>
    <message>
        <source>The input of each iteration, built anew from the item and its index.</source>
        <translation>由各项及其索引重新构造的每次迭代的输入。</translation>
    </message>
    <message>
        <source>The item at the index, counted from 0.</source>
        <translation>该索引处的项，从 0 计数。</translation>
    </message>
    <message>
        <source>The item itself.</source>
        <translation>项本身。</translation>
    </message>
    <message>
        <source>The items for which the function gives true.</source>
        <translation>使函数返回 true 的项。</translation>
    </message>
    <message>
        <source>The items from the last to the first.</source>
        <translation>从末到首的各项。</translation>
    </message>
    <message>
        <source>The items in random order.</source>
        <translation>随机顺序的各项。</translation>
    </message>
    <message>
        <source>The items in the listed objects (ItemReader).</source>
        <translation>所列对象中的项 (ItemReader)。</translation>
    </message>
    <message>
        <source>The items of a Map could not be read.</source>
        <translation>无法读取 Map 的项。</translation>
    </message>
    <message>
        <source>The largest of the numbers.</source>
        <translation>最大的数字。</translation>
    </message>
    <message>
        <source>The machine that runs once for each item.</source>
        <translation>对每一项运行一次的状态机。</translation>
    </message>
    <message>
        <source>The mean of the numbers.</source>
        <translation>各数字的平均值。</translation>
    </message>
    <message>
        <source>The member of that name.</source>
        <translation>该名称的成员。</translation>
    </message>
    <message>
        <source>The members for which the function gives true.</source>
        <translation>使函数返回 true 的成员。</translation>
    </message>
    <message>
        <source>The members of all objects in one; later ones win.</source>
        <translation>将所有对象的成员合并；后者优先。</translation>
    </message>
    <message>
        <source>The members of both; the second one's win.</source>
        <translation>两者的成员；第二个优先。</translation>
    </message>
    <message>
        <source>The moment to wait for, 2026-01-31T08:00:00Z.</source>
        <translation>等待到的时刻，2026-01-31T08:00:00Z。</translation>
    </message>
    <message>
        <source>The name of the S3 bucket.</source>
        <translation>S3 存储桶的名称。</translation>
    </message>
    <message>
        <source>The name of the error that the execution fails with.</source>
        <translation>执行失败时的错误名称。</translation>
    </message>
    <message>
        <source>The names of the columns, where the file has none.</source>
        <translation>文件没有列名时的列名。</translation>
    </message>
    <message>
        <source>The names of the members.</source>
        <translation>成员的名称。</translation>
    </message>
    <message>
        <source>The next whole number downwards.</source>
        <translation>向下取整。</translation>
    </message>
    <message>
        <source>The next whole number upwards.</source>
        <translation>向上取整。</translation>
    </message>
    <message>
        <source>The number to another base, 10 where none is given.</source>
        <translation>另一进制的数字，未给出时为十进制。</translation>
    </message>
    <message>
        <source>The number without its sign.</source>
        <translation>去掉符号的数字。</translation>
    </message>
    <message>
        <source>The numbers from first to last.</source>
        <translation>从首值到末值的数字。</translation>
    </message>
    <message>
        <source>The object's key in the bucket.</source>
        <translation>对象在存储桶中的键。</translation>
    </message>
    <message>
        <source>The older name of ItemProcessor.</source>
        <translation>ItemProcessor 的旧名称。</translation>
    </message>
    <message>
        <source>The only item for which the function gives true; an error otherwise.</source>
        <translation>唯一使函数返回 true 的项；否则报错。</translation>
    </message>
    <message>
        <source>The opposite of the value as true or false.</source>
        <translation>将值取反，结果为 true 或 false。</translation>
    </message>
    <message>
        <source>The outputs only (ResultWriter).</source>
        <translation>只有输出 (ResultWriter)。</translation>
    </message>
    <message>
        <source>The outputs, arrays among them dissolved (ResultWriter).</source>
        <translation>输出，其中的数组展开 (ResultWriter)。</translation>
    </message>
    <message>
        <source>The part of the input that the state works on; null: an empty object.</source>
        <translation>状态所处理的那部分输入；null 表示空对象。</translation>
    </message>
    <message>
        <source>The part of the result that goes to the next state; null: an empty object.</source>
        <translation>传给下一个状态的那部分结果；null 表示空对象。</translation>
    </message>
    <message>
        <source>The pieces between the separators.</source>
        <translation>分隔符之间的片段。</translation>
    </message>
    <message>
        <source>The present item.</source>
        <translation>当前项。</translation>
    </message>
    <message>
        <source>The present state.</source>
        <translation>当前状态。</translation>
    </message>
    <message>
        <source>The result built anew, before ResultPath puts it into the input.</source>
        <translation>在 ResultPath 放入输入之前重新构造的结果。</translation>
    </message>
    <message>
        <source>The results of a Map could not be written.</source>
        <translation>无法写入 Map 的结果。</translation>
    </message>
    <message>
        <source>The role may not do what the task asks for.</source>
        <translation>该角色无权执行任务所要求的操作。</translation>
    </message>
    <message>
        <source>The role that it runs with.</source>
        <translation>运行所用的角色。</translation>
    </message>
    <message>
        <source>The role that the task takes on, mostly in another account.</source>
        <translation>任务所担任的角色，通常在另一个账户中。</translation>
    </message>
    <message>
        <source>The running execution.</source>
        <translation>正在进行的执行。</translation>
    </message>
    <message>
        <source>The smallest of the numbers.</source>
        <translation>最小的数字。</translation>
    </message>
    <message>
        <source>The square root.</source>
        <translation>平方根。</translation>
    </message>
    <message>
        <source>The state machine.</source>
        <translation>状态机。</translation>
    </message>
    <message>
        <source>The state that comes after this one; of the same machine or branch.</source>
        <translation>此状态之后的状态；须在同一状态机或分支中。</translation>
    </message>
    <message>
        <source>The state that the machine or branch begins with.</source>
        <translation>状态机或分支的起始状态。</translation>
    </message>
    <message>
        <source>The states, by their names.</source>
        <translation>按名称列出的各状态。</translation>
    </message>
    <message>
        <source>The sum of two whole numbers.</source>
        <translation>两个整数之和。</translation>
    </message>
    <message>
        <source>The task fails when it gives no sign of life for so long; less than TimeoutSeconds.</source>
        <translation>任务在此时长内没有心跳即失败；须小于 TimeoutSeconds。</translation>
    </message>
    <message>
        <source>The task gave no sign of life for HeartbeatSeconds.</source>
        <translation>任务在 HeartbeatSeconds 内没有心跳。</translation>
    </message>
    <message>
        <source>The task took longer than TimeoutSeconds, or gave no heartbeat.</source>
        <translation>任务超过 TimeoutSeconds，或没有心跳。</translation>
    </message>
    <message>
        <source>The template with a value in each {}.</source>
        <translation>将值填入每个 {} 的模板。</translation>
    </message>
    <message>
        <source>The text as Base64.</source>
        <translation>文本的 Base64 编码。</translation>
    </message>
    <message>
        <source>The text in capitals.</source>
        <translation>转为大写的文本。</translation>
    </message>
    <message>
        <source>The text in small letters.</source>
        <translation>转为小写的文本。</translation>
    </message>
    <message>
        <source>The text that Base64 stands for.</source>
        <translation>Base64 所表示的文本。</translation>
    </message>
    <message>
        <source>The text with what matches replaced.</source>
        <translation>替换了匹配内容的文本。</translation>
    </message>
    <message>
        <source>The texts in one, the separator between them.</source>
        <translation>用分隔符连接的文本。</translation>
    </message>
    <message>
        <source>The token that the answer has to bring back.</source>
        <translation>应答时必须带回的令牌。</translation>
    </message>
    <message>
        <source>The value as JSON text.</source>
        <translation>值的 JSON 文本。</translation>
    </message>
    <message>
        <source>The value as text; JSON for objects and arrays.</source>
        <translation>值的文本形式；对象和数组为 JSON。</translation>
    </message>
    <message>
        <source>The value as true or false: nothing, 0 and empty ones are false.</source>
        <translation>将值转为 true 或 false：无值、0 和空值为 false。</translation>
    </message>
    <message>
        <source>The value that the comparison looks at.</source>
        <translation>比较所看的值。</translation>
    </message>
    <message>
        <source>The version of the states language: 1.0.</source>
        <translation>States Language 的版本：1.0。</translation>
    </message>
    <message>
        <source>The wait before the first retry; 1 where it is not given.</source>
        <translation>首次重试前的等待；未给出时为 1。</translation>
    </message>
    <message>
        <source>Too many calls of the function at once; worth a retry.</source>
        <translation>同时调用函数的次数过多；值得重试。</translation>
    </message>
    <message>
        <source>True where every test in the list is.</source>
        <translation>列表中的测试全部成立时成立。</translation>
    </message>
    <message>
        <source>True where one of the tests in the list is.</source>
        <translation>列表中有一个测试成立时成立。</translation>
    </message>
    <message>
        <source>True where the test in it is not.</source>
        <translation>其中的测试不成立时成立。</translation>
    </message>
    <message>
        <source>Variables that get a value when the state is done; the states after it read them.</source>
        <translation>状态完成时赋值的变量；之后的状态可读取。</translation>
    </message>
    <message>
        <source>Waits are as long as the other fields say.</source>
        <translation>等待时长由其他字段决定。</translation>
    </message>
    <message>
        <source>Waits for some time, or until a moment.</source>
        <translation>等待一段时间，或等到某一时刻。</translation>
    </message>
    <message>
        <source>Waits for what the function gives.</source>
        <translation>等待函数的结果。</translation>
    </message>
    <message>
        <source>What becomes of what is read or written before it goes on.</source>
        <translation>所读写内容在传递之前的处理。</translation>
    </message>
    <message>
        <source>What comes before the first occurrence.</source>
        <translation>首次出现之前的内容。</translation>
    </message>
    <message>
        <source>What does the work: the ARN of a service's action, of a function or of an activity.</source>
        <translation>由谁来完成工作：服务操作、函数或活动的 ARN。</translation>
    </message>
    <message>
        <source>What each batch gets beside its items.</source>
        <translation>每批除各项之外还会得到的内容。</translation>
    </message>
    <message>
        <source>What expressions are written in: JSONPath, or JSONata, for this state or all of them.</source>
        <translation>表达式所用语言：JSONPath 或 JSONata，用于此状态或全部状态。</translation>
    </message>
    <message>
        <source>What follows the first occurrence.</source>
        <translation>首次出现之后的内容。</translation>
    </message>
    <message>
        <source>What is known about execution, machine and state.</source>
        <translation>关于执行、状态机和状态的已知信息。</translation>
    </message>
    <message>
        <source>What kind of file is read and how.</source>
        <translation>读取哪种文件以及如何读取。</translation>
    </message>
    <message>
        <source>What kind of state this is; it decides which other fields there are.</source>
        <translation>状态的类型；它决定还有哪些字段。</translation>
    </message>
    <message>
        <source>What separates the columns; COMMA where it is not given.</source>
        <translation>列的分隔符；未给出时为 COMMA。</translation>
    </message>
    <message>
        <source>What the child executions of a distributed Map are: STANDARD or EXPRESS.</source>
        <translation>分布式 Map 的子执行类型：STANDARD 或 EXPRESS。</translation>
    </message>
    <message>
        <source>What the execution was started with.</source>
        <translation>启动执行时的输入。</translation>
    </message>
    <message>
        <source>What the function gives for each item.</source>
        <translation>函数对每一项的结果。</translation>
    </message>
    <message>
        <source>What the function gives for each value and key.</source>
        <translation>函数对每个值和键的结果。</translation>
    </message>
    <message>
        <source>What the keys in the bucket begin with.</source>
        <translation>存储桶中键的前缀。</translation>
    </message>
    <message>
        <source>What the state gives to the next one: JSON with JSONata in its strings.</source>
        <translation>状态传给下一个状态的内容：字符串中含 JSONata 的 JSON。</translation>
    </message>
    <message>
        <source>What the state got from the one before.</source>
        <translation>状态从上一个状态得到的内容。</translation>
    </message>
    <message>
        <source>What the task or the branches get: JSON with JSONata in its strings.</source>
        <translation>任务或分支得到的内容：字符串中含 JSONata 的 JSON。</translation>
    </message>
    <message>
        <source>What the task, the branches or the iterations gave.</source>
        <translation>任务、分支或迭代的结果。</translation>
    </message>
    <message>
        <source>What the value is: string, number, array …</source>
        <translation>值的种类：字符串、数字、数组……</translation>
    </message>
    <message>
        <source>When it was entered.</source>
        <translation>进入的时间。</translation>
    </message>
    <message>
        <source>When it was redriven last.</source>
        <translation>最近一次重新驱动 (Redrive) 的时间。</translation>
    </message>
    <message>
        <source>When it was started.</source>
        <translation>启动的时间。</translation>
    </message>
    <message>
        <source>When to try again after an error: the first retrier whose errors match counts its attempts.</source>
        <translation>出错后何时重试：第一个错误匹配的 Retrier 计算其次数。</translation>
    </message>
    <message>
        <source>Where in the input that number of bytes stands.</source>
        <translation>该字节数在输入中的位置。</translation>
    </message>
    <message>
        <source>Where in the input that number of items stands.</source>
        <translation>该项数在输入中的位置。</translation>
    </message>
    <message>
        <source>Where in the input that number stands.</source>
        <translation>该数字在输入中的位置。</translation>
    </message>
    <message>
        <source>Where in the input that percentage stands.</source>
        <translation>该百分比在输入中的位置。</translation>
    </message>
    <message>
        <source>Where in the input the array to go through stands.</source>
        <translation>要遍历的数组在输入中的位置。</translation>
    </message>
    <message>
        <source>Where in the input the cause stands, or an intrinsic that makes it.</source>
        <translation>原因在输入中的位置，或生成它的内部函数。</translation>
    </message>
    <message>
        <source>Where in the input the error's name stands, or an intrinsic that makes it.</source>
        <translation>错误名称在输入中的位置，或生成它的内部函数。</translation>
    </message>
    <message>
        <source>Where in the input the heartbeat's seconds stand.</source>
        <translation>心跳秒数在输入中的位置。</translation>
    </message>
    <message>
        <source>Where in the input the moment to wait for stands.</source>
        <translation>等待时刻在输入中的位置。</translation>
    </message>
    <message>
        <source>Where in the input the number of iterations at a time stands.</source>
        <translation>同时迭代数在输入中的位置。</translation>
    </message>
    <message>
        <source>Where in the input the seconds to wait stand.</source>
        <translation>等待秒数在输入中的位置。</translation>
    </message>
    <message>
        <source>Where in the input the timeout's seconds stand.</source>
        <translation>超时秒数在输入中的位置。</translation>
    </message>
    <message>
        <source>Where the item comes from: a URI, or STATE_DATA.</source>
        <translation>项的来源：URI 或 STATE_DATA。</translation>
    </message>
    <message>
        <source>Where the pattern matches, and what its groups hold.</source>
        <translation>模式匹配的位置，及其分组的内容。</translation>
    </message>
    <message>
        <source>Where the result is put into the input; $ replaces it, null drops the result.</source>
        <translation>结果放入输入的位置；$ 替换输入，null 丢弃结果。</translation>
    </message>
    <message>
        <source>Where to go on when the state fails: the first catcher whose errors match is taken.</source>
        <translation>状态失败后的去向：采用第一个错误匹配的 Catcher。</translation>
    </message>
    <message>
        <source>Where to go when no rule is true; without it that is an error.</source>
        <translation>没有规则成立时的去向；没有它则报错。</translation>
    </message>
    <message>
        <source>Whether the array has the value.</source>
        <translation>数组是否包含该值。</translation>
    </message>
    <message>
        <source>Whether the columns' names stand in the file's first row or in CSVHeaders.</source>
        <translation>列名在文件首行还是在 CSVHeaders 中。</translation>
    </message>
    <message>
        <source>Whether the expression gives anything.</source>
        <translation>表达式是否有结果。</translation>
    </message>
    <message>
        <source>Whether the text has the pattern in it: a string, or /regex/.</source>
        <translation>文本是否含有该模式：字符串或 /regex/。</translation>
    </message>
    <message>
        <source>Whose list of objects the file is: S3_INVENTORY or ATHENA_DATA.</source>
        <translation>文件是谁的对象列表：S3_INVENTORY 或 ATHENA_DATA。</translation>
    </message>
    <message>
        <source>Within a Map: what is being gone through.</source>
        <translation>在 Map 中：正在遍历的内容。</translation>
    </message>
    <message>
        <source>Without blanks at its ends, and single ones within.</source>
        <translation>去掉两端空白，内部只留单个空格。</translation>
    </message>
    <message>
        <source>Writes what the child executions gave to S3.</source>
        <translation>将子执行的结果写入 S3。</translation>
    </message>
    <message>
        <source>Written by Athena's UNLOAD.</source>
        <translation>由 Athena 的 UNLOAD 写出。</translation>
    </message>
    <message>
        <source>Written by S3 Inventory.</source>
        <translation>由 S3 Inventory 写出。</translation>
    </message>
    <message>
        <source>true: the execution, branch or item ends after this state.</source>
        <translation>true：执行、分支或项在此状态后结束。</translation>
    </message>
</context>
<context>
    <name>HistoryPages</name>
    <message>
        <source>Open a history to see its events (Ctrl+H), or drop its files on the window.</source>
        <translation>打开历史以查看其事件 (Ctrl+H)，或将其文件拖放到窗口上。</translation>
    </message>
    <message>
        <source>Open a history to see what each of its states took (Ctrl+H).</source>
        <translation>打开历史以查看每个状态的用时 (Ctrl+H)。</translation>
    </message>
    <message>
        <source>These files tell of no single event.</source>
        <translation>这些文件没有记录任何事件。</translation>
    </message>
    <message>
        <source>These files tell of no state.</source>
        <translation>这些文件没有记录任何状态。</translation>
    </message>
</context>
<context>
    <name>HistorySidebar</name>
    <message>
        <source>Draw its own graph</source>
        <translation>绘制其自身的图</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Open a history…</source>
        <translation>打开历史…</translation>
    </message>
    <message>
        <source>Open runs</source>
        <translation>打开的运行</translation>
    </message>
    <message>
        <source>Open what `aws stepfunctions get-execution-history` printed, or drop it here, and see it on the graph event by event.</source>
        <translation>打开 `aws stepfunctions get-execution-history` 的输出，或将其拖放到这里，即可在图上逐个事件查看。</translation>
    </message>
    <message>
        <source>Shows the states and transitions that the events tell of</source>
        <translation>显示事件所记录的状态和转换</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>States by time</source>
        <translation>按时间排列的状态</translation>
    </message>
    <message>
        <source>The definition was found beside the history.</source>
        <translation>已在历史旁边找到定义。</translation>
    </message>
    <message>
        <source>The graph is drawn from the events alone: no definition has these states.</source>
        <translation>图仅根据事件绘制：没有定义包含这些状态。</translation>
    </message>
    <message>
        <source>These files tell of no execution's events. What they tell of Map Runs stands below the graph.</source>
        <translation>这些文件没有记录任何执行的事件。其中关于 Map Run 的内容在图的下方。</translation>
    </message>
    <message>
        <source>Visits of states that this definition does not have: %1.</source>
        <translation>访问了此定义中没有的状态：%1。</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>失败原因</translation>
    </message>
</context>
<context>
    <name>HistoryTransport</name>
    <message>
        <source>Let the events pass (Ctrl+Alt+P)</source>
        <translation>播放事件 (Ctrl+Alt+P)</translation>
    </message>
    <message>
        <source>One event back (Shift+F10)</source>
        <translation>后退一个事件 (Shift+F10)</translation>
    </message>
    <message>
        <source>One event on (F10)</source>
        <translation>前进一个事件 (F10)</translation>
    </message>
    <message>
        <source>Open a history file (Ctrl+H)</source>
        <translation>打开历史文件 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Open a history…</source>
        <translation>打开历史…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Speed in events a second</source>
        <translation>速度（每秒事件数）</translation>
    </message>
    <message>
        <source>Stop here (Ctrl+Alt+P)</source>
        <translation>在此停止 (Ctrl+Alt+P)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>到末尾 (End)</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>到开头 (Home)</translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>事件 %1 / %2</translation>
    </message>
</context>
<context>
    <name>InputPage</name>
    <message>
        <source>From an event</source>
        <translation>来自事件</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON that the next run starts with. F5 runs, F10 steps.</source>
        <translation>下次运行的起始 JSON。F5 运行，F10 单步。</translation>
    </message>
    <message>
        <source>Test input</source>
        <translation>测试输入</translation>
    </message>
    <message>
        <source>The input, as it is written here</source>
        <translation>此处所写的输入</translation>
    </message>
    <message>
        <source>What a rule of EventBridge and its input transformer make of an event</source>
        <translation>由 EventBridge 规则及其输入转换器从事件得出的输入</translation>
    </message>
</context>
<context>
    <name>InsertMenu</name>
    <message>
        <source>Add a state</source>
        <translation>添加状态</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>在此插入</translation>
    </message>
</context>
<context>
    <name>InsideList</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n 个状态</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a branch</source>
        <translation>添加分支</translation>
    </message>
    <message>
        <source>Branch %1 · %2</source>
        <translation>分支 %1 · %2</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>For each item</source>
        <translation>对每一项</translation>
    </message>
    <message>
        <source>Go to the first state, %1</source>
        <translation>转到第一个状态 %1</translation>
    </message>
    <message>
        <source>Remove branch %1</source>
        <translation>移除分支 %1</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Configure</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>State name</source>
        <translation>状态名称</translation>
    </message>
    <message>
        <source>The text cannot be read at line %1. Once it is put right there, the forms can be used again.</source>
        <translation>无法读取第 %1 行的文本。在该处改正后，即可再次使用表单。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <source>As it runs</source>
        <translation>跟随运行</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Iterations of %1</source>
        <translation>%1 的迭代</translation>
    </message>
    <message>
        <source>Show of each state what the run did there last, in whichever iteration</source>
        <translation>显示运行在每个状态中最近所做的内容，不论在哪个迭代</translation>
    </message>
    <message>
        <source>To the next iteration that failed</source>
        <translation>转到下一个失败的迭代</translation>
    </message>
</context>
<context>
    <name>JsonPage</name>
    <message>
        <source>Ctrl+Return, or leaving the box, writes what has changed; nothing else of the text is touched.</source>
        <translation>按 Ctrl+Enter 或离开此框即写入更改的部分；文本的其余部分不受影响。</translation>
    </message>
    <message>
        <source>JSON of the state</source>
        <translation>状态的 JSON</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language (Ctrl+Alt+L)</source>
        <translation>语言 (Ctrl+Alt+L)</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>%1 % of the limit</source>
        <translation>限额的 %1 %</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Cost of this run</source>
        <translation>此运行的费用</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Largest payloads</source>
        <translation>最大的负载</translation>
    </message>
    <message>
        <source>Largest payloads, of 256 KiB</source>
        <translation>最大的负载（限额 256 KiB）</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <translation>最长的链</translation>
    </message>
    <message>
        <source>No state was left.</source>
        <translation>没有离开过任何状态。</translation>
    </message>
    <message>
        <source>Open a history to see how near it came to the limits of the service (Ctrl+H).</source>
        <translation>打开历史以查看它离服务限额还有多远 (Ctrl+H)。</translation>
    </message>
    <message>
        <source>Prices of us-east-1 in 2025, without the free transitions of a month.</source>
        <translation>us-east-1 在 2025 年的价格，不计每月的免费转换。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>LiveTablesPages</name>
    <message>
        <source>No events yet: F5 runs the workflow, F10 steps through it.</source>
        <translation>还没有事件：F5 运行工作流，F10 单步执行。</translation>
    </message>
    <message>
        <source>No state was entered yet: F5 runs the workflow, F10 steps through it.</source>
        <translation>还没有进入任何状态：F5 运行工作流，F10 单步执行。</translation>
    </message>
</context>
<context>
    <name>MachineChooser</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Which state machine of %1?</source>
        <translation>%1 中的哪个状态机？</translation>
    </message>
</context>
<context>
    <name>MachinePage</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>Five minutes at most, steps at least once; no .sync, no task tokens</source>
        <translation>最长五分钟，每个步骤至少执行一次；不支持 .sync 和任务令牌</translation>
    </message>
    <message>
        <source>How it is checked and run here. The definition does not say it; whoever deploys it does.</source>
        <translation>在此按何种类型检查和运行。定义中没有说明，由部署者决定。</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Select a state to see and change its fields: click it, or walk the graph with the arrow keys.</source>
        <translation>选择一个状态以查看和更改其字段：单击它，或用方向键在图中移动。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>StartAt</source>
        <translation>StartAt</translation>
    </message>
    <message>
        <source>State machine %1</source>
        <translation>状态机 %1</translation>
    </message>
    <message>
        <source>The definition of %1.</source>
        <translation>%1 的定义。</translation>
    </message>
    <message>
        <source>Up to a year, each step exactly once</source>
        <translation>最长一年，每个步骤恰好执行一次</translation>
    </message>
    <message>
        <source>Workflow type</source>
        <translation>工作流类型</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>状态机</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A client started this workflow. Its execution is in the debugger.</source>
        <translation>客户端启动了此工作流。其执行在调试器中。</translation>
    </message>
</context>
<context>
    <name>MapRunsPage</name>
    <message>
        <source>No Map Run: open the manifest.json of a ResultWriter with its result files, or what `aws stepfunctions describe-map-run` printed, together with the history.</source>
        <translation>没有 Map Run：请将 ResultWriter 的 manifest.json 及其结果文件，或 `aws stepfunctions describe-map-run` 的输出，与历史一起打开。</translation>
    </message>
    <message>
        <source>Shows this child execution on the graph</source>
        <translation>在图上显示此子执行</translation>
    </message>
</context>
<context>
    <name>MapRunsView</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n result file(s) of the manifest were not opened</source>
        <translation>
            <numerusform>清单中有 %n 个结果文件未打开</numerusform>
        </translation>
    </message>
    <message>
        <source>Child executions</source>
        <translation>子执行</translation>
    </message>
    <message>
        <source>Map Run</source>
        <translation>Map Run</translation>
    </message>
    <message>
        <source>Not succeeded only</source>
        <translation>仅未成功的</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>$parse reads JSON.</source>
        <translation>$parse 可读取 JSON。</translation>
    </message>
    <message>
        <source>$states has no member “{0}”.</source>
        <translation>$states 没有成员“{0}”。</translation>
    </message>
    <message>
        <source>'{0}' called {1}; the definition says {2}.</source>
        <translation>“{0}”调用了 {1}；定义中则是 {2}。</translation>
    </message>
    <message>
        <source>'{0}' uses something that differs each time, and so does its {1}: the time, chance, or a name.</source>
        <translation>“{0}”用到了每次都不同的内容，因此其 {1} 也不同：时间、随机数或名称。</translation>
    </message>
    <message>
        <source>'{0}' was a {1} state; in the definition it is a {2} state.</source>
        <translation>“{0}”曾是 {1} 状态；在定义中是 {2} 状态。</translation>
    </message>
    <message>
        <source>1 branch</source>
        <translation>1 个分支</translation>
    </message>
    <message>
        <source>1 state for each item</source>
        <translation>对每一项执行 1 个状态</translation>
    </message>
    <message>
        <source>1 to 40 characters, without white space and most signs.</source>
        <translation>1 到 40 个字符，不含空白和大多数符号。</translation>
    </message>
    <message>
        <source>A Choice ends through the states that it leads to.</source>
        <translation>Choice 通过它所通向的状态结束。</translation>
    </message>
    <message>
        <source>A ResultWriter writes to S3.</source>
        <translation>ResultWriter 写入 S3。</translation>
    </message>
    <message>
        <source>A Wait has one of Seconds, SecondsPath, Timestamp and TimestampPath.</source>
        <translation>Wait 有 Seconds、SecondsPath、Timestamp、TimestampPath 之一。</translation>
    </message>
    <message>
        <source>A catcher before this one catches everything, so that this one never does.</source>
        <translation>前面的 Catcher 已捕获一切，因此这个永远不会生效。</translation>
    </message>
    <message>
        <source>A colon is missing after {0}.</source>
        <translation>{0} 之后缺少冒号。</translation>
    </message>
    <message>
        <source>A comma is missing among the items of {0}.</source>
        <translation>{0} 的各项之间缺少逗号。</translation>
    </message>
    <message>
        <source>A comma is missing here.</source>
        <translation>此处缺少逗号。</translation>
    </message>
    <message>
        <source>A definition is a JSON object.</source>
        <translation>定义是 JSON 对象。</translation>
    </message>
    <message>
        <source>A filter in the path “{0}” cannot be read.</source>
        <translation>无法读取路径“{0}”中的筛选器。</translation>
    </message>
    <message>
        <source>A key is missing here.</source>
        <translation>此处缺少键。</translation>
    </message>
    <message>
        <source>A machine in JSONPath cannot become part of one in JSONata.</source>
        <translation>JSONPath 的状态机不能成为 JSONata 状态机的一部分。</translation>
    </message>
    <message>
        <source>A machine needs a start.</source>
        <translation>状态机需要起点。</translation>
    </message>
    <message>
        <source>A number in the path “{0}” is out of range.</source>
        <translation>路径“{0}”中的数字超出范围。</translation>
    </message>
    <message>
        <source>A path begins with $.</source>
        <translation>路径以 $ 开头。</translation>
    </message>
    <message>
        <source>A pattern is an object whose members are lists of what fits.</source>
        <translation>模式是一个对象，其成员是允许值的列表。</translation>
    </message>
    <message>
        <source>A quote in the path “{0}” is not closed.</source>
        <translation>路径“{0}”中的引号没有闭合。</translation>
    </message>
    <message>
        <source>A regular expression in the path “{0}” cannot be read.</source>
        <translation>无法读取路径“{0}”中的正则表达式。</translation>
    </message>
    <message>
        <source>A retrier before this one takes every error, so that this one never does.</source>
        <translation>前面的 Retrier 已接管所有错误，因此这个永远不会生效。</translation>
    </message>
    <message>
        <source>A rule always matches, so that Default is never taken.</source>
        <translation>有一条规则始终成立，因此永远不会走 Default。</translation>
    </message>
    <message>
        <source>A rule before this one always matches, so that this one never does.</source>
        <translation>前面有一条规则始终成立，因此这条永远不会生效。</translation>
    </message>
    <message>
        <source>A state needs a name.</source>
        <translation>状态需要名称。</translation>
    </message>
    <message>
        <source>A string holds a raw control character.</source>
        <translation>字符串含有未转义的控制字符。</translation>
    </message>
    <message>
        <source>A test case needs a name.</source>
        <translation>测试用例需要名称。</translation>
    </message>
    <message>
        <source>A transition leads to a state of the same machine or branch.</source>
        <translation>转换通向同一状态机或分支中的状态。</translation>
    </message>
    <message>
        <source>A workflow that begins with {1}, states: {0}.</source>
        <translation>以 {1} 开始的工作流，状态数：{0}。</translation>
    </message>
    <message>
        <source>Add */.</source>
        <translation>添加 */。</translation>
    </message>
    <message>
        <source>Add a Default, unless that is meant.</source>
        <translation>除非有意如此，请添加 Default。</translation>
    </message>
    <message>
        <source>Add a branch to {0}</source>
        <translation>为 {0} 添加分支</translation>
    </message>
    <message>
        <source>Add a catcher to {0}</source>
        <translation>为 {0} 添加 Catcher</translation>
    </message>
    <message>
        <source>Add a retrier to {0}</source>
        <translation>为 {0} 添加 Retrier</translation>
    </message>
    <message>
        <source>Add a rule to Choices.</source>
        <translation>在 Choices 中添加规则。</translation>
    </message>
    <message>
        <source>Add a rule to {0}</source>
        <translation>为 {0} 添加规则</translation>
    </message>
    <message>
        <source>Add a state.</source>
        <translation>添加一个状态。</translation>
    </message>
    <message>
        <source>Add an object with the states.</source>
        <translation>添加包含各状态的对象。</translation>
    </message>
    <message>
        <source>Add at least one.</source>
        <translation>至少添加一条。</translation>
    </message>
    <message>
        <source>Add it to the role's policy.</source>
        <translation>将其添加到角色的策略中。</translation>
    </message>
    <message>
        <source>Add it, with or without “.$”.</source>
        <translation>请添加它，可带或不带“.$”。</translation>
    </message>
    <message>
        <source>Add one of them.</source>
        <translation>添加其中一个。</translation>
    </message>
    <message>
        <source>Add one to the file.</source>
        <translation>在文件中添加一个。</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>添加一个。</translation>
    </message>
    <message>
        <source>Add or remove CSVHeaders.</source>
        <translation>添加或移除 CSVHeaders。</translation>
    </message>
    <message>
        <source>Add the attribute definition.</source>
        <translation>添加属性定义。</translation>
    </message>
    <message>
        <source>Add the closing quote.</source>
        <translation>补上右引号。</translation>
    </message>
    <message>
        <source>Add the field.</source>
        <translation>添加该字段。</translation>
    </message>
    <message>
        <source>Add the missing ].</source>
        <translation>补上缺少的 ]。</translation>
    </message>
    <message>
        <source>Add the missing }.</source>
        <translation>补上缺少的 }。</translation>
    </message>
    <message>
        <source>Add the one that closes it.</source>
        <translation>添加与之配对的右括号。</translation>
    </message>
    <message>
        <source>Add the quote.</source>
        <translation>添加引号。</translation>
    </message>
    <message>
        <source>Add the }, or write $${ for the characters.</source>
        <translation>添加 }，或写 $${ 表示这些字符本身。</translation>
    </message>
    <message>
        <source>Add the }.</source>
        <translation>补上 }。</translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation>添加到 {0}</translation>
    </message>
    <message>
        <source>Add what is missing, or remove the rest.</source>
        <translation>补上缺少的部分，或移除多余的部分。</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>添加 {0}</translation>
    </message>
    <message>
        <source>Add “.$” to the key, if the value of that path is meant.</source>
        <translation>若指的是该路径的值，请在键后加上“.$”。</translation>
    </message>
    <message>
        <source>After a backslash only ' \ { and } may stand: see “{0}”.</source>
        <translation>反斜杠之后只能是 ' \ { 和 }：见“{0}”。</translation>
    </message>
    <message>
        <source>All but {0} is allowed.</source>
        <translation>除 {0} 外全部允许。</translation>
    </message>
    <message>
        <source>All errors lead to “{0}” already.</source>
        <translation>所有错误都已通向“{0}”。</translation>
    </message>
    <message>
        <source>All states are in JSONPath already.</source>
        <translation>所有状态都已经是 JSONPath。</translation>
    </message>
    <message>
        <source>All states are in JSONata already.</source>
        <translation>所有状态都已经是 JSONata。</translation>
    </message>
    <message>
        <source>An ItemReader reads from S3.</source>
        <translation>ItemReader 从 S3 读取。</translation>
    </message>
    <message>
        <source>An expectation is a JSON object.</source>
        <translation>期望是 JSON 对象。</translation>
    </message>
    <message>
        <source>An expression begins with {% and ends with %}, and nothing stands outside: see “{0}”.</source>
        <translation>表达式以 {% 开头、以 %} 结尾，外面没有其他内容：见“{0}”。</translation>
    </message>
    <message>
        <source>Another branch has a state called “{0}” too.</source>
        <translation>另一个分支也有名为“{0}”的状态。</translation>
    </message>
    <message>
        <source>Another state is already called “{0}”.</source>
        <translation>已有状态名为“{0}”。</translation>
    </message>
    <message>
        <source>Append .sync to the Resource, and remove the loop.</source>
        <translation>在 Resource 后加上 .sync，并移除循环。</translation>
    </message>
    <message>
        <source>Assign it in a state before this one.</source>
        <translation>在此之前的状态中为它赋值。</translation>
    </message>
    <message>
        <source>Begin it with a brace.</source>
        <translation>以花括号开头。</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Begin with a template in a new document.</source>
        <translation>在新文档中从模板开始。</translation>
    </message>
    <message>
        <source>Begin with { and “StartAt”.</source>
        <translation>以 { 和“StartAt”开头。</translation>
    </message>
    <message>
        <source>Behind '{0}' the recording went to '{1}', the repetition to '{2}'.</source>
        <translation>在“{0}”之后，记录转到“{1}”，重放则转到“{2}”。</translation>
    </message>
    <message>
        <source>Behind '{0}' the repetition goes on with {1}, the recording does not.</source>
        <translation>在“{0}”之后，重放以 {1} 继续，记录则没有。</translation>
    </message>
    <message>
        <source>CSVHeaders are needed where CSVHeaderLocation is GIVEN, and only there.</source>
        <translation>只有 CSVHeaderLocation 为 GIVEN 时才需要 CSVHeaders。</translation>
    </message>
    <message>
        <source>Call the service from the state; the function, its cost and its cold start go away.</source>
        <translation>直接从状态调用服务；即可省去函数及其费用和冷启动。</translation>
    </message>
    <message>
        <source>Catch States.ALL and go to {0}</source>
        <translation>捕获 States.ALL 后转到 {0}</translation>
    </message>
    <message>
        <source>Catch it, and undo or report what was done before.</source>
        <translation>捕获它，并撤消或报告之前所做的操作。</translation>
    </message>
    <message>
        <source>Change it in a text editor.</source>
        <translation>请在文本编辑器中更改。</translation>
    </message>
    <message>
        <source>Change it, or remove the rule.</source>
        <translation>更改它，或移除该规则。</translation>
    </message>
    <message>
        <source>Change its value.</source>
        <translation>更改其值。</translation>
    </message>
    <message>
        <source>Change or remove that field.</source>
        <translation>更改或移除该字段。</translation>
    </message>
    <message>
        <source>Change that catcher, or remove it first.</source>
        <translation>请更改该 Catcher，或先将其移除。</translation>
    </message>
    <message>
        <source>Change the comment</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Change the program that it was made from.</source>
        <translation>请更改生成它的程序。</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>更改 {0}</translation>
    </message>
    <message>
        <source>Check it there.</source>
        <translation>请检查该处。</translation>
    </message>
    <message>
        <source>Check its brackets and escapes.</source>
        <translation>检查括号和转义。</translation>
    </message>
    <message>
        <source>Check its quotes, commas and parentheses.</source>
        <translation>检查引号、逗号和括号。</translation>
    </message>
    <message>
        <source>Check its spelling, or assign it in a state before this one.</source>
        <translation>检查拼写，或在此之前的状态中为它赋值。</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>检查拼写，或移除它。</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>检查拼写。</translation>
    </message>
    <message>
        <source>Check its spelling: small letters, as in arn:aws:states:::aws-sdk:dynamodb:getItem.</source>
        <translation>检查拼写：用小写字母，例如 arn:aws:states:::aws-sdk:dynamodb:getItem。</translation>
    </message>
    <message>
        <source>Check its spelling: the API's name, beginning with a small letter.</source>
        <translation>检查拼写：应为 API 的名称，首字母小写。</translation>
    </message>
    <message>
        <source>Check its spelling; they begin with “States.”.</source>
        <translation>检查拼写；它们以“States.”开头。</translation>
    </message>
    <message>
        <source>Check the action and what follows the dot; arn:aws:states:::aws-sdk:… reaches every action.</source>
        <translation>检查操作及点号之后的内容；arn:aws:states:::aws-sdk:… 可用于任何操作。</translation>
    </message>
    <message>
        <source>Check the brackets before it.</source>
        <translation>检查前面的括号。</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>检查文件的权限。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>检查名称和文件夹。</translation>
    </message>
    <message>
        <source>Check the name of the service.</source>
        <translation>检查服务的名称。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check the spelling; States.TaskFailed, States.Timeout and States.ALL are usual.</source>
        <translation>检查拼写；常用的有 States.TaskFailed、States.Timeout 和 States.ALL。</translation>
    </message>
    <message>
        <source>Choices lead back to “{0}” and nothing changes on the way: once there, it would go around for ever.</source>
        <translation>Choice 又回到“{0}”，途中没有任何变化：一旦到达就会无限循环。</translation>
    </message>
    <message>
        <source>Choose a MockConfigFile.json, or another name.</source>
        <translation>请选择 MockConfigFile.json 或其他名称。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>选择其中的文件。</translation>
    </message>
    <message>
        <source>Choose a file with a definition.</source>
        <translation>选择包含定义的文件。</translation>
    </message>
    <message>
        <source>Choose a place elsewhere.</source>
        <translation>选择其他位置。</translation>
    </message>
    <message>
        <source>Choose a policy document, or the file that has the role.</source>
        <translation>请选择策略文档，或包含该角色的文件。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>选用更短的名称。</translation>
    </message>
    <message>
        <source>Choose a state of the same branch.</source>
        <translation>选择同一分支中的状态。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>选用其他名称。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>从中选择一个。</translation>
    </message>
    <message>
        <source>Choose the definition of a state machine.</source>
        <translation>选择状态机的定义。</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>将其闭合。</translation>
    </message>
    <message>
        <source>Convert it first, or use a formatter of its own.</source>
        <translation>请先转换，或使用其专用的格式化工具。</translation>
    </message>
    <message>
        <source>Convert its states to JSONata first.</source>
        <translation>先将其状态转换为 JSONata。</translation>
    </message>
    <message>
        <source>Convert the machine to JSONPath</source>
        <translation>将状态机转换为 JSONPath</translation>
    </message>
    <message>
        <source>Convert the machine to JSONata</source>
        <translation>将状态机转换为 JSONata</translation>
    </message>
    <message>
        <source>Convert {0} to JSONPath</source>
        <translation>将 {0} 转换为 JSONPath</translation>
    </message>
    <message>
        <source>Convert {0} to JSONata</source>
        <translation>将 {0} 转换为 JSONata</translation>
    </message>
    <message>
        <source>Copy states, an object of states, or a whole definition.</source>
        <translation>复制状态、由状态组成的对象或完整定义。</translation>
    </message>
    <message>
        <source>Correct it in the text first.</source>
        <translation>先在文本中更正。</translation>
    </message>
    <message>
        <source>Correct it there and copy it again.</source>
        <translation>更正该处后重新复制。</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>请更正该文件。</translation>
    </message>
    <message>
        <source>Correct the text there.</source>
        <translation>更正该处的文本。</translation>
    </message>
    <message>
        <source>Correct the text there; then the graph can be edited again.</source>
        <translation>更正该处的文本；之后即可再编辑图。</translation>
    </message>
    <message>
        <source>Create the folder, or choose another one.</source>
        <translation>创建该文件夹，或选择另一个。</translation>
    </message>
    <message>
        <source>Delete the state, or dissolve it.</source>
        <translation>删除该状态，或将其解散。</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>删除 {0}</translation>
    </message>
    <message>
        <source>Delete {0} states</source>
        <translation>删除 {0} 个状态</translation>
    </message>
    <message>
        <source>Dissolve the Map {0}</source>
        <translation>解散 Map {0}</translation>
    </message>
    <message>
        <source>Dissolve the Parallel {0}</source>
        <translation>解散 Parallel {0}</translation>
    </message>
    <message>
        <source>Dissolve {0}</source>
        <translation>解散 {0}</translation>
    </message>
    <message>
        <source>Duplicate {0}</source>
        <translation>复制出 {0} 的副本</translation>
    </message>
    <message>
        <source>Each round makes the input of “{0}” larger: {3} rounds took it from {1} to {2} KiB, and {4} more would reach the 256 KiB that a payload takes. Measured from {5}.</source>
        <translation>每次循环都会使“{0}”的输入变大：{3} 次循环使其从 {1} KiB 增至 {2} KiB，再循环 {4} 次就会达到负载可容纳的 256 KiB。测量依据：{5}。</translation>
    </message>
    <message>
        <source>End at {0}</source>
        <translation>在 {0} 结束</translation>
    </message>
    <message>
        <source>End the execution after {0} hours (TimeoutSeconds)</source>
        <translation>{0} 小时后结束执行 (TimeoutSeconds)</translation>
    </message>
    <message>
        <source>ErrorEquals names no error.</source>
        <translation>ErrorEquals 没有列出错误。</translation>
    </message>
    <message>
        <source>Export it with all its events.</source>
        <translation>请连同所有事件一起导出。</translation>
    </message>
    <message>
        <source>Export it with its execution data to run it again.</source>
        <translation>要再次运行，请连同执行数据一起导出。</translation>
    </message>
    <message>
        <source>Export the history again.</source>
        <translation>请重新导出历史。</translation>
    </message>
    <message>
        <source>Express may do a state twice: see that each may be, then set the type.</source>
        <translation>Express 可能重复执行某个状态：请确认每个状态都允许重复，再设置类型。</translation>
    </message>
    <message>
        <source>Express workflows cannot wait for a job.</source>
        <translation>Express 工作流不能等待作业。</translation>
    </message>
    <message>
        <source>Express workflows cannot wait for a task token.</source>
        <translation>Express 工作流不能等待任务令牌。</translation>
    </message>
    <message>
        <source>Express workflows have no activities.</source>
        <translation>Express 工作流没有活动。</translation>
    </message>
    <message>
        <source>Express workflows have no distributed Map.</source>
        <translation>Express 工作流没有分布式 Map。</translation>
    </message>
    <message>
        <source>Extract {0} as a machine of its own</source>
        <translation>将 {0} 提取为独立的状态机</translation>
    </message>
    <message>
        <source>Fetch it, and open its own file.</source>
        <translation>请获取它，并打开其自身的文件。</translation>
    </message>
    <message>
        <source>Fill its branches first, or delete it.</source>
        <translation>先填充其分支，或删除它。</translation>
    </message>
    <message>
        <source>Format the text</source>
        <translation>格式化文本</translation>
    </message>
    <message>
        <source>Free some space, or save to another disk.</source>
        <translation>释放一些空间，或保存到其他磁盘。</translation>
    </message>
    <message>
        <source>From “{0}” on no way leads to an end: it would run for ever.</source>
        <translation>从“{0}”开始没有通向结束的路：会永远运行。</translation>
    </message>
    <message>
        <source>GET, POST, PUT, DELETE, PATCH, HEAD or OPTIONS.</source>
        <translation>应为 GET、POST、PUT、DELETE、PATCH、HEAD 或 OPTIONS。</translation>
    </message>
    <message>
        <source>Give a JSON object of names and values, or a list of ParameterKey and ParameterValue.</source>
        <translation>给出由名称和值组成的 JSON 对象，或由 ParameterKey 和 ParameterValue 组成的列表。</translation>
    </message>
    <message>
        <source>Give a state "End": true, or add a Succeed or Fail.</source>
        <translation>为某个状态设置 "End": true，或添加 Succeed 或 Fail。</translation>
    </message>
    <message>
        <source>Give each attempt one answer.</source>
        <translation>请为每次尝试只给出一个应答。</translation>
    </message>
    <message>
        <source>Give it a Next first.</source>
        <translation>先为它设置 Next。</translation>
    </message>
    <message>
        <source>Give it a value to run the definition.</source>
        <translation>给它一个值才能运行定义。</translation>
    </message>
    <message>
        <source>Give it in the resource.</source>
        <translation>请在资源中给出。</translation>
    </message>
    <message>
        <source>Give it one first.</source>
        <translation>先为它设置一个。</translation>
    </message>
    <message>
        <source>Give the path with path.module, or open the definition itself.</source>
        <translation>请用 path.module 给出路径，或打开定义本身。</translation>
    </message>
    <message>
        <source>Give the test case a response for it.</source>
        <translation>请为测试用例添加对它的响应。</translation>
    </message>
    <message>
        <source>Hand on $$.Task.Token, or $states.context.Task.Token.</source>
        <translation>传递 $$.Task.Token 或 $states.context.Task.Token。</translation>
    </message>
    <message>
        <source>HeartbeatSeconds must be smaller than TimeoutSeconds.</source>
        <translation>HeartbeatSeconds 必须小于 TimeoutSeconds。</translation>
    </message>
    <message>
        <source>How “{0}” gets its definition cannot be told from this file.</source>
        <translation>从此文件无法得知“{0}”如何得到其定义。</translation>
    </message>
    <message>
        <source>In '{0}' the recording goes on with {1}, the repetition does not.</source>
        <translation>在“{0}”中，记录以 {1} 继续，重放则没有。</translation>
    </message>
    <message>
        <source>In '{0}' the recording has {1}, the repetition {2}.</source>
        <translation>在“{0}”中，记录有 {1}，重放有 {2}。</translation>
    </message>
    <message>
        <source>Input is a text that holds JSON.</source>
        <translation>Input 是内含 JSON 的文本。</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>插入 {0}</translation>
    </message>
    <message>
        <source>Intrinsic functions can be nested 10 deep at most.</source>
        <translation>内部函数最多嵌套 10 层。</translation>
    </message>
    <message>
        <source>Is this the right file?</source>
        <translation>文件选对了吗？</translation>
    </message>
    <message>
        <source>Is this the right file? A definition has at most 1 MiB.</source>
        <translation>文件选对了吗？定义最大为 1 MiB。</translation>
    </message>
    <message>
        <source>It ended {0}, expected was {1}.</source>
        <translation>结束状况为 {0}，应为 {1}。</translation>
    </message>
    <message>
        <source>It ended {0}, expected was {1}. {2}: {3}</source>
        <translation>结束状况为 {0}，应为 {1}。{2}：{3}</translation>
    </message>
    <message>
        <source>It exists in Output and Assign of Task, Parallel and Map states.</source>
        <translation>它存在于 Task、Parallel 和 Map 状态的 Output 和 Assign 中。</translation>
    </message>
    <message>
        <source>It exists in Output and Assign of a catcher.</source>
        <translation>它存在于 Catcher 的 Output 和 Assign 中。</translation>
    </message>
    <message>
        <source>It is allowed on all but {0}.</source>
        <translation>除 {0} 外均允许。</translation>
    </message>
    <message>
        <source>It is an object with a list Statement.</source>
        <translation>它是包含列表 Statement 的对象。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>It is put together in the file: {0}.</source>
        <translation>它在文件中由多个部分拼接而成：{0}。</translation>
    </message>
    <message>
        <source>It is too broken to go on: the last {0} bytes were not read.</source>
        <translation>损坏过于严重，无法继续：最后 {0} 字节未读取。</translation>
    </message>
    <message>
        <source>It was given up after {0} events.</source>
        <translation>在 {0} 个事件后已放弃。</translation>
    </message>
    <message>
        <source>It was passed over.</source>
        <translation>已跳过。</translation>
    </message>
    <message>
        <source>It was passed over. Lines that a log cut off cannot be restored.</source>
        <translation>已跳过。被日志截断的行无法恢复。</translation>
    </message>
    <message>
        <source>Its Resource begins with arn:aws:states:::states:startExecution.</source>
        <translation>其 Resource 以 arn:aws:states:::states:startExecution 开头。</translation>
    </message>
    <message>
        <source>JSON has no comma before a closing bracket.</source>
        <translation>JSON 在右括号前没有逗号。</translation>
    </message>
    <message>
        <source>JSON has no comments; the service refuses them.</source>
        <translation>JSON 没有注释；服务会拒绝。</translation>
    </message>
    <message>
        <source>JSON strings have double quotes.</source>
        <translation>JSON 字符串使用双引号。</translation>
    </message>
    <message>
        <source>Join them with And.</source>
        <translation>用 And 连接。</translation>
    </message>
    <message>
        <source>Keep it in S3 and hand on its key, or take with ResultSelector and OutputPath what is needed.</source>
        <translation>存放在 S3 中，只传递其键；或用 ResultSelector 和 OutputPath 只取所需的内容。</translation>
    </message>
    <message>
        <source>Keep it in S3 and hand on where it is.</source>
        <translation>存放在 S3 中，只传递其位置。</translation>
    </message>
    <message>
        <source>Keep it in a variable before, or leave the state in JSONata.</source>
        <translation>请事先将其存入变量，或让状态保留 JSONata。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>只保留其中一个。</translation>
    </message>
    <message>
        <source>Keep the input there (ResultPath), or hand on what is needed.</source>
        <translation>在那里保留输入 (ResultPath)，或传递所需内容。</translation>
    </message>
    <message>
        <source>Keep the input there (ResultPath), or read another member.</source>
        <translation>在那里保留输入 (ResultPath)，或读取其他成员。</translation>
    </message>
    <message>
        <source>Keep what is collected in S3 or DynamoDB, and hand on its key.</source>
        <translation>将收集的内容存放在 S3 或 DynamoDB 中，只传递其键。</translation>
    </message>
    <message>
        <source>Known are status, error and cause (strings), output, outputContains, and path (names of states).</source>
        <translation>可用的有 status、error 和 cause（字符串）、output、outputContains，以及 path（状态名）。</translation>
    </message>
    <message>
        <source>Lead errors to {0}</source>
        <translation>将错误引向 {0}</translation>
    </message>
    <message>
        <source>Lead {0} to {1}</source>
        <translation>将 {0} 引向 {1}</translation>
    </message>
    <message>
        <source>Let a state behind it lead out, or end.</source>
        <translation>让其后的某个状态通向外面或结束。</translation>
    </message>
    <message>
        <source>Let a state lead to it first.</source>
        <translation>先让某个状态通向它。</translation>
    </message>
    <message>
        <source>Let a transition lead there, or delete the state.</source>
        <translation>让某个转换通向它，或删除该状态。</translation>
    </message>
    <message>
        <source>Let it begin at another state instead.</source>
        <translation>改为从另一个状态开始。</translation>
    </message>
    <message>
        <source>Let it tell: .waitForTaskToken with a timeout waits without a transition.</source>
        <translation>让它来通知：带超时的 .waitForTaskToken 在等待时不产生转换。</translation>
    </message>
    <message>
        <source>Let something change or wait on the way, or let a rule lead out.</source>
        <translation>途中改变数据或等待，或让一条规则通向外面。</translation>
    </message>
    <message>
        <source>Let {0} wait with {1}</source>
        <translation>让 {0} 用 {1} 等待</translation>
    </message>
    <message>
        <source>Letters, digits and underscores, not beginning with a digit; at most 80 characters; not “states”.</source>
        <translation>字母、数字和下划线，不以数字开头；最多 80 个字符；不能是“states”。</translation>
    </message>
    <message>
        <source>Line {0}, column {1}: the definition is broken there; it cannot be written back.</source>
        <translation>第 {0} 行，第 {1} 列：定义在此处有误，无法写回。</translation>
    </message>
    <message>
        <source>Line {0}, column {1}: this is no Terraform.</source>
        <translation>第 {0} 行，第 {1} 列：这不是 Terraform。</translation>
    </message>
    <message>
        <source>Line {0}, column {1}: this is no YAML ({2}).</source>
        <translation>第 {0} 行，第 {1} 列：这不是 YAML（{2}）。</translation>
    </message>
    <message>
        <source>Line {0}: a key that is no plain text cannot be read.</source>
        <translation>第 {0} 行：无法读取不是纯文本的键。</translation>
    </message>
    <message>
        <source>Look at what the role's policies are made of.</source>
        <translation>请查看角色的策略由什么组成。</translation>
    </message>
    <message>
        <source>Look for a loop without an end.</source>
        <translation>请检查是否有无尽的循环。</translation>
    </message>
    <message>
        <source>Lower it, or raise the timeout.</source>
        <translation>调低它，或调高超时。</translation>
    </message>
    <message>
        <source>Make it a Standard workflow, or shorten what takes long.</source>
        <translation>改为 Standard 工作流，或缩短耗时的部分。</translation>
    </message>
    <message>
        <source>Make it a Standard workflow: its executions can be seen and redriven, too.</source>
        <translation>改为 Standard 工作流：其执行还可以查看和重新驱动 (Redrive)。</translation>
    </message>
    <message>
        <source>Make it a local first.</source>
        <translation>请先将其定义为 local。</translation>
    </message>
    <message>
        <source>Make it an object with StartAt and States in the text, or delete it there and begin anew.</source>
        <translation>请在文本中将其改为包含 StartAt 和 States 的对象，或在文本中将其删除并重新开始。</translation>
    </message>
    <message>
        <source>Make it in two states, or leave this one in JSONata.</source>
        <translation>请用两个状态来完成，或让此状态保留 JSONata。</translation>
    </message>
    <message>
        <source>Make the condition part of {0}</source>
        <translation>将条件并入 {0}</translation>
    </message>
    <message>
        <source>MaxDelaySeconds must be greater than IntervalSeconds.</source>
        <translation>MaxDelaySeconds 必须大于 IntervalSeconds。</translation>
    </message>
    <message>
        <source>Measured from {0}, the longest {1}. An Express execution ends after 300 s.</source>
        <translation>测量依据：{0}；最长 {1}。Express 执行会在 300 秒后结束。</translation>
    </message>
    <message>
        <source>Measured from {0}, the longest {3}: a million of them cost {1} as Standard and {2} as Express.</source>
        <translation>测量依据：{0}；最长 {3}。一百万次执行按 Standard 需 {1}，按 Express 需 {2}。</translation>
    </message>
    <message>
        <source>Measured from {0}, the longest {3}; that is {4} a month, for {1} as Standard and {2} as Express.</source>
        <translation>测量依据：{0}；最长 {3}。相当于每月 {4} 次执行，按 Standard 需 {1}，按 Express 需 {2}。</translation>
    </message>
    <message>
        <source>Measured from {0}: a million of them cost {2} as Express and {1} as Standard.</source>
        <translation>测量依据：{0}。一百万次执行按 Express 需 {2}，按 Standard 需 {1}。</translation>
    </message>
    <message>
        <source>Mend it first.</source>
        <translation>请先修复它。</translation>
    </message>
    <message>
        <source>Mend it in a text editor.</source>
        <translation>请在文本编辑器中修复。</translation>
    </message>
    <message>
        <source>Mend its problems first.</source>
        <translation>请先修复其问题。</translation>
    </message>
    <message>
        <source>Mend the file first.</source>
        <translation>请先修复文件。</translation>
    </message>
    <message>
        <source>Mend what lint names first.</source>
        <translation>请先修复 lint 指出的问题。</translation>
    </message>
    <message>
        <source>Merge with the file</source>
        <translation>与文件合并</translation>
    </message>
    <message>
        <source>Move it before the one with States.ALL.</source>
        <translation>移到带 States.ALL 的那个之前。</translation>
    </message>
    <message>
        <source>Move it into a file of its own.</source>
        <translation>请将其移到单独的文件。</translation>
    </message>
    <message>
        <source>Move it out.</source>
        <translation>将其移到外层。</translation>
    </message>
    <message>
        <source>Move it to the end</source>
        <translation>移到末尾</translation>
    </message>
    <message>
        <source>Move it to the end, in an entry of its own.</source>
        <translation>移到末尾，单独成一项。</translation>
    </message>
    <message>
        <source>Move parts into state machines of their own.</source>
        <translation>将部分内容移到独立的状态机中。</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>移动 {0}</translation>
    </message>
    <message>
        <source>Move {0} states</source>
        <translation>移动 {0} 个状态</translation>
    </message>
    <message>
        <source>Name at least one, such as States.TaskFailed.</source>
        <translation>至少列出一个，例如 States.TaskFailed。</translation>
    </message>
    <message>
        <source>Name one of the states, or add it.</source>
        <translation>指定某个状态，或添加它。</translation>
    </message>
    <message>
        <source>Name one of the states.</source>
        <translation>指定某个状态。</translation>
    </message>
    <message>
        <source>Name one: FILE#NAME.</source>
        <translation>请指定一个：FILE#NAME。</translation>
    </message>
    <message>
        <source>Name the actions and resources in a policy of your own.</source>
        <translation>请在自己的策略中指定操作和资源。</translation>
    </message>
    <message>
        <source>Name the actions.</source>
        <translation>请指定操作。</translation>
    </message>
    <message>
        <source>Name the next state, or add "End": true.</source>
        <translation>指定下一个状态，或添加 "End": true。</translation>
    </message>
    <message>
        <source>Name the resources.</source>
        <translation>请指定资源。</translation>
    </message>
    <message>
        <source>Name the state to begin with.</source>
        <translation>指定起始状态。</translation>
    </message>
    <message>
        <source>Name the template that has the machine: FILE#NAME.</source>
        <translation>请指定包含该状态机的模板：FILE#NAME。</translation>
    </message>
    <message>
        <source>Name what is needed instead.</source>
        <translation>请改为指定所需的内容。</translation>
    </message>
    <message>
        <source>Neither an attribute nor a block begins here.</source>
        <translation>此处既不是属性的开头，也不是块的开头。</translation>
    </message>
    <message>
        <source>No field of JSONPath makes what {0} says out of input and result.</source>
        <translation>没有 JSONPath 字段能由输入和结果得出 {0} 所写的内容。</translation>
    </message>
    <message>
        <source>No leading zeros or plus, digits on both sides of the point.</source>
        <translation>不能有前导零或加号，小数点两侧都要有数字。</translation>
    </message>
    <message>
        <source>No state ends this: it would run for ever.</source>
        <translation>没有状态使其结束：会永远运行。</translation>
    </message>
    <message>
        <source>No state is selected.</source>
        <translation>未选择状态。</translation>
    </message>
    <message>
        <source>No state of this scope assigns “{0}”.</source>
        <translation>此作用域中没有状态为“{0}”赋值。</translation>
    </message>
    <message>
        <source>Nobody gets the task token, so that nobody can send it back.</source>
        <translation>没有人得到任务令牌，因此无法送回。</translation>
    </message>
    <message>
        <source>Nothing assigns “${0}”.</source>
        <translation>没有任何地方为“${0}”赋值。</translation>
    </message>
    <message>
        <source>Nothing can follow “{0}”.</source>
        <translation>“{0}”之后不能再有状态。</translation>
    </message>
    <message>
        <source>Nothing follows “{0}” that it could change places with.</source>
        <translation>“{0}”之后没有可以与之交换位置的状态。</translation>
    </message>
    <message>
        <source>Nothing leads to “{0}” that it could change places with.</source>
        <translation>“{0}”之前没有可以与之交换位置的状态。</translation>
    </message>
    <message>
        <source>Nothing leads to “{0}”.</source>
        <translation>没有转换通向“{0}”。</translation>
    </message>
    <message>
        <source>Nothing to do, if that is meant.</source>
        <translation>若本意如此，则无需处理。</translation>
    </message>
    <message>
        <source>Nothing to do, if what fills it in gives JSON.</source>
        <translation>若替换后得到 JSON，则无需处理。</translation>
    </message>
    <message>
        <source>One of these fields is missing: {0}.</source>
        <translation>缺少以下字段之一：{0}。</translation>
    </message>
    <message>
        <source>Only And, Or and Not with one condition in them can be dissolved.</source>
        <translation>只有仅含一个条件的 And、Or 和 Not 才能解散。</translation>
    </message>
    <message>
        <source>Only definitions in JSON can be formatted.</source>
        <translation>只能格式化 JSON 定义。</translation>
    </message>
    <message>
        <source>Open a definition, or a template that has one.</source>
        <translation>请打开定义，或包含定义的模板。</translation>
    </message>
    <message>
        <source>Open a file with a definition.</source>
        <translation>打开包含定义的文件。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开它。</translation>
    </message>
    <message>
        <source>Open the files that it is made of.</source>
        <translation>请打开组成它的文件。</translation>
    </message>
    <message>
        <source>Open what `aws stepfunctions get-execution-history` printed, an Express workflow's log, or the results of a Map Run.</source>
        <translation>请打开 `aws stepfunctions get-execution-history` 的输出、Express 工作流的日志或 Map Run 的结果。</translation>
    </message>
    <message>
        <source>Operators are StringEquals, NumericLessThan, IsPresent and their kin.</source>
        <translation>运算符有 StringEquals、NumericLessThan、IsPresent 等。</translation>
    </message>
    <message>
        <source>Parallel and Map states do.</source>
        <translation>Parallel 和 Map 状态才有。</translation>
    </message>
    <message>
        <source>Part of a workflow, states: {0}.</source>
        <translation>工作流的一部分，状态数：{0}。</translation>
    </message>
    <message>
        <source>Pass the value on in the payload, or select all states that use it.</source>
        <translation>通过负载传递该值，或选择使用它的所有状态。</translation>
    </message>
    <message>
        <source>Pass, Task, Choice, Wait, Succeed, Fail, Parallel and Map are.</source>
        <translation>类型有 Pass、Task、Choice、Wait、Succeed、Fail、Parallel 和 Map。</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>粘贴 {0}</translation>
    </message>
    <message>
        <source>Put into the Map {0}</source>
        <translation>放入 Map {0}</translation>
    </message>
    <message>
        <source>Put into the Parallel {0}</source>
        <translation>放入 Parallel {0}</translation>
    </message>
    <message>
        <source>Put it between {% and %}, if its value is meant.</source>
        <translation>若指的是其值，请放在 {% 和 %} 之间。</translation>
    </message>
    <message>
        <source>Put it in double quotes</source>
        <translation>加上双引号</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <translation>加上双引号。</translation>
    </message>
    <message>
        <source>Put it right in the text first.</source>
        <translation>先在文本中改正。</translation>
    </message>
    <message>
        <source>Put states into a Parallel first.</source>
        <translation>先将状态放入 Parallel。</translation>
    </message>
    <message>
        <source>Put texts in double quotes; check brackets and commas.</source>
        <translation>文本要加双引号；检查括号和逗号。</translation>
    </message>
    <message>
        <source>Put the expression right first.</source>
        <translation>请先改正表达式。</translation>
    </message>
    <message>
        <source>Put the machine in the place of {0}</source>
        <translation>用状态机替换 {0}</translation>
    </message>
    <message>
        <source>Raise it, or remove it.</source>
        <translation>调高它，或移除。</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>重新加载文件</translation>
    </message>
    <message>
        <source>Remove Default, or the rule.</source>
        <translation>移除 Default，或移除该规则。</translation>
    </message>
    <message>
        <source>Remove QueryLanguage here, or set JSONata for single states only.</source>
        <translation>移除此处的 QueryLanguage，或只为单个状态设置 JSONata。</translation>
    </message>
    <message>
        <source>Remove a branch of {0}</source>
        <translation>移除 {0} 的一个分支</translation>
    </message>
    <message>
        <source>Remove from {0}</source>
        <translation>从 {0} 中移除</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove it here.</source>
        <translation>在此移除。</translation>
    </message>
    <message>
        <source>Remove it, or change QueryLanguage.</source>
        <translation>移除它，或更改 QueryLanguage。</translation>
    </message>
    <message>
        <source>Remove it, or check the brackets.</source>
        <translation>移除它，或检查括号。</translation>
    </message>
    <message>
        <source>Remove it, or move it before that rule.</source>
        <translation>移除它，或移到那条规则之前。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>移除。</translation>
    </message>
    <message>
        <source>Remove it; change what makes the state fail.</source>
        <translation>移除它；改正使状态失败的原因。</translation>
    </message>
    <message>
        <source>Remove one of them, or change what it asks.</source>
        <translation>移除其中一条，或更改其条件。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>移除其中一个。</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>移除或重命名其中一个。</translation>
    </message>
    <message>
        <source>Remove the others first.</source>
        <translation>先移除其他的。</translation>
    </message>
    <message>
        <source>Remove the transition from {0} to {1}</source>
        <translation>移除从 {0} 到 {1} 的转换</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Remove “.$” and put an expression between {% and %}.</source>
        <translation>去掉“.$”，并在 {% 和 %} 之间写表达式。</translation>
    </message>
    <message>
        <source>Remove “.$” from the key, or write a path.</source>
        <translation>从键中去掉“.$”，或写一个路径。</translation>
    </message>
    <message>
        <source>Rename it, or leave the state in JSONata.</source>
        <translation>请将其重命名，或让状态保留 JSONata。</translation>
    </message>
    <message>
        <source>Rename one: names are unique in the whole machine.</source>
        <translation>重命名其中一个：名称在整个状态机中必须唯一。</translation>
    </message>
    <message>
        <source>Rename the variable {0} to {1}</source>
        <translation>将变量 {0} 重命名为 {1}</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>将 {0} 重命名为 {1}</translation>
    </message>
    <message>
        <source>Reorder {0}</source>
        <translation>重新排列 {0}</translation>
    </message>
    <message>
        <source>Replace the single quotes.</source>
        <translation>替换单引号。</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>恢复未保存的更改</translation>
    </message>
    <message>
        <source>Retry Lambda.ServiceException, Lambda.AWSLambdaException, Lambda.SdkClientException and Lambda.TooManyRequestsException.</source>
        <translation>请重试 Lambda.ServiceException、Lambda.AWSLambdaException、Lambda.SdkClientException 和 Lambda.TooManyRequestsException。</translation>
    </message>
    <message>
        <source>Retry what Lambda throws in passing</source>
        <translation>重试 Lambda 的暂时性错误</translation>
    </message>
    <message>
        <source>Rewrite it by hand, or leave the state in JSONata.</source>
        <translation>请手动改写，或让状态保留 JSONata。</translation>
    </message>
    <message>
        <source>Rewrite it by hand.</source>
        <translation>请手动改写。</translation>
    </message>
    <message>
        <source>Rewrite the rule by hand, or leave the state in JSONata.</source>
        <translation>请手动改写规则，或让状态保留 JSONata。</translation>
    </message>
    <message>
        <source>Rewrite the rule by hand.</source>
        <translation>请手动改写规则。</translation>
    </message>
    <message>
        <source>Rewrite the state by hand, or leave it in JSONPath.</source>
        <translation>请手动改写状态，或保留 JSONPath。</translation>
    </message>
    <message>
        <source>Rewrite the state by hand, or leave it in JSONata.</source>
        <translation>请手动改写状态，或保留 JSONata。</translation>
    </message>
    <message>
        <source>Rule {0} takes all that this one could, so that it never matches.</source>
        <translation>规则 {0} 已涵盖此规则的全部情况，因此它永远不会生效。</translation>
    </message>
    <message>
        <source>Run it again from its start instead.</source>
        <translation>请改为从头重新运行。</translation>
    </message>
    <message>
        <source>S3_INVENTORY goes with MANIFEST or none, ATHENA_DATA with CSV, JSONL or PARQUET.</source>
        <translation>S3_INVENTORY 配 MANIFEST 或不填，ATHENA_DATA 配 CSV、JSONL 或 PARQUET。</translation>
    </message>
    <message>
        <source>SAM has no string for a definition: that of “{0}” stays an object.</source>
        <translation>SAM 的定义不能是字符串：“{0}”的定义仍为对象。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 without one.</source>
        <translation>保存为不带它的 UTF-8。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8; the byte is kept.</source>
        <translation>将文件保存为 UTF-8；该字节会保留。</translation>
    </message>
    <message>
        <source>Save to another folder, or change the folder's permissions.</source>
        <translation>保存到其他文件夹，或更改文件夹的权限。</translation>
    </message>
    <message>
        <source>Save to another place.</source>
        <translation>保存到其他位置。</translation>
    </message>
    <message>
        <source>Save under another name, or change the file's permissions.</source>
        <translation>另存为其他名称，或更改文件的权限。</translation>
    </message>
    <message>
        <source>Say where it is, or open the definition itself.</source>
        <translation>请指出它的位置，或打开定义本身。</translation>
    </message>
    <message>
        <source>See what the function takes.</source>
        <translation>查看该函数接受哪些参数。</translation>
    </message>
    <message>
        <source>Select states of one branch or of the machine.</source>
        <translation>选择同一分支或状态机的状态。</translation>
    </message>
    <message>
        <source>Select states that all end or all go on to one state.</source>
        <translation>选择全部结束或全部通向同一状态的状态。</translation>
    </message>
    <message>
        <source>Select states that all go on to one state.</source>
        <translation>选择全部通向同一状态的状态。</translation>
    </message>
    <message>
        <source>Select states that are entered at one place.</source>
        <translation>选择只有一个入口的状态。</translation>
    </message>
    <message>
        <source>Select the state it leads to as well, or give all states that can fail the same catchers.</source>
        <translation>把它通向的状态也选上，或给所有可能失败的状态相同的 Catcher。</translation>
    </message>
    <message>
        <source>Set ProcessorConfig.Mode, or remove the field.</source>
        <translation>设置 ProcessorConfig.Mode，或移除该字段。</translation>
    </message>
    <message>
        <source>Set QueryLanguage to JSONata, or write a path under a key that ends in “.$”.</source>
        <translation>将 QueryLanguage 设为 JSONata，或在以“.$”结尾的键下写路径。</translation>
    </message>
    <message>
        <source>Set TimeoutSeconds or HeartbeatSeconds.</source>
        <translation>设置 TimeoutSeconds 或 HeartbeatSeconds。</translation>
    </message>
    <message>
        <source>Set that, or take what is needed with ResultSelector.</source>
        <translation>请设置它，或用 ResultSelector 只取所需的内容。</translation>
    </message>
    <message>
        <source>Something follows the end of the definition.</source>
        <translation>定义结束之后还有内容。</translation>
    </message>
    <message>
        <source>Split it into several rules or states.</source>
        <translation>拆分为多条规则或多个状态。</translation>
    </message>
    <message>
        <source>Start a new execution before that, or let a distributed Map do the rounds.</source>
        <translation>请在此之前启动新的执行，或用分布式 Map 完成这些循环。</translation>
    </message>
    <message>
        <source>Start at {0}</source>
        <translation>从 {0} 开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State '{0}' waits for a task that nobody answers.</source>
        <translation>状态“{0}”在等待无人应答的任务。</translation>
    </message>
    <message>
        <source>State names are unique in the whole machine, its branches included.</source>
        <translation>状态名在整个状态机（包括其分支）中唯一。</translation>
    </message>
    <message>
        <source>State {0} of the path is {1}, expected was {2}.</source>
        <translation>路径的第 {0} 个状态是 {1}，应为 {2}。</translation>
    </message>
    <message>
        <source>States cannot be moved to a place within or next to themselves.</source>
        <translation>不能将状态移到其自身之内或紧邻处。</translation>
    </message>
    <message>
        <source>States.ALL stands alone, in the last entry.</source>
        <translation>States.ALL 单独出现在最后一项中。</translation>
    </message>
    <message>
        <source>States.Format, States.JsonToString and some others do.</source>
        <translation>States.Format、States.JsonToString 等可以。</translation>
    </message>
    <message>
        <source>States.Runtime is never caught.</source>
        <translation>States.Runtime 永远不会被捕获。</translation>
    </message>
    <message>
        <source>States.Runtime is never retried.</source>
        <translation>States.Runtime 永远不会重试。</translation>
    </message>
    <message>
        <source>Succeed and Fail end the execution.</source>
        <translation>Succeed 和 Fail 会结束执行。</translation>
    </message>
    <message>
        <source>Take it out of what is denied.</source>
        <translation>请将其从拒绝的内容中去掉。</translation>
    </message>
    <message>
        <source>Take parts of it out into locals.</source>
        <translation>请将其中的部分移到 locals 中。</translation>
    </message>
    <message>
        <source>Task, Parallel and Map states can.</source>
        <translation>Task、Parallel 和 Map 状态可以。</translation>
    </message>
    <message>
        <source>The ${ is not closed.</source>
        <translation>${ 没有闭合。</translation>
    </message>
    <message>
        <source>The CDK wrote this template: it can be looked at, not changed.</source>
        <translation>此模板由 CDK 生成：可以查看，不能更改。</translation>
    </message>
    <message>
        <source>The SDK has no service “{0}” that is known here.</source>
        <translation>SDK 中没有此处已知的服务“{0}”。</translation>
    </message>
    <message>
        <source>The alarm “{0}” cannot be evaluated: {1} is missing, or is nothing that can be read.</source>
        <translation>无法评估告警“{0}”：{1} 缺失或无法读取。</translation>
    </message>
    <message>
        <source>The attempts {0} are answered twice.</source>
        <translation>第 {0} 次尝试有两个应答。</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>括号没有闭合。</translation>
    </message>
    <message>
        <source>The byte at offset {0} is not UTF-8.</source>
        <translation>偏移 {0} 处的字节不是 UTF-8。</translation>
    </message>
    <message>
        <source>The call needs {0}.</source>
        <translation>此调用需要 {0}。</translation>
    </message>
    <message>
        <source>The catcher of “{0}” leads out of the selection, to “{1}”, and others have no such catcher.</source>
        <translation>“{0}”的 Catcher 通向选择范围之外的“{1}”，而其他状态没有这样的 Catcher。</translation>
    </message>
    <message>
        <source>The cause is '{0}', expected was '{1}'.</source>
        <translation>Cause 是“{0}”，应为“{1}”。</translation>
    </message>
    <message>
        <source>The change cannot be written back as {0}.</source>
        <translation>更改无法以 {0} 写回。</translation>
    </message>
    <message>
        <source>The compressed file holds more than can be opened.</source>
        <translation>压缩文件的内容超出可打开的大小。</translation>
    </message>
    <message>
        <source>The compressed file is broken or cut off.</source>
        <translation>压缩文件已损坏或被截断。</translation>
    </message>
    <message>
        <source>The definition cannot run.</source>
        <translation>无法运行定义。</translation>
    </message>
    <message>
        <source>The definition has no state '{0}'.</source>
        <translation>定义中没有状态“{0}”。</translation>
    </message>
    <message>
        <source>The definition has no way from '{0}' to '{1}', which the recording took.</source>
        <translation>定义中没有记录所走的从“{0}”到“{1}”的路径。</translation>
    </message>
    <message>
        <source>The definition has to be an object.</source>
        <translation>定义必须是对象。</translation>
    </message>
    <message>
        <source>The definition has {0} bytes; the service takes up to {1}.</source>
        <translation>定义有 {0} 字节；服务最多接受 {1} 字节。</translation>
    </message>
    <message>
        <source>The definition is broken.</source>
        <translation>定义有误。</translation>
    </message>
    <message>
        <source>The definition is there already, or in a file that has no other place for it.</source>
        <translation>定义已在该处，或所在的文件没有其他位置可放。</translation>
    </message>
    <message>
        <source>The definition of “{0}” does not stand in the file of Terraform.</source>
        <translation>“{0}”的定义不在 Terraform 文件中。</translation>
    </message>
    <message>
        <source>The definition of “{0}” does not stand in this file.</source>
        <translation>“{0}”的定义不在此文件中。</translation>
    </message>
    <message>
        <source>The definition of “{0}” is no object.</source>
        <translation>“{0}”的定义不是对象。</translation>
    </message>
    <message>
        <source>The definition of “{0}” is no string.</source>
        <translation>“{0}”的定义不是字符串。</translation>
    </message>
    <message>
        <source>The definition of “{0}” is not on this computer.</source>
        <translation>“{0}”的定义不在此计算机上。</translation>
    </message>
    <message>
        <source>The definition of “{0}” is put together in a way that can only be seen when it is deployed.</source>
        <translation>“{0}”的定义的拼接方式只有在部署时才能得知。</translation>
    </message>
    <message>
        <source>The error is {0}, expected was {1}.</source>
        <translation>Error 是 {0}，应为 {1}。</translation>
    </message>
    <message>
        <source>The event {0} comes twice, and not alike.</source>
        <translation>事件 {0} 出现了两次，且内容不同。</translation>
    </message>
    <message>
        <source>The expectation has a '{0}' that is unknown or not of the right kind.</source>
        <translation>期望中的“{0}”未知或类型不对。</translation>
    </message>
    <message>
        <source>The expression cannot be read. {0}</source>
        <translation>无法读取表达式。{0}</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>文件以字节顺序标记 (BOM) 开头。</translation>
    </message>
    <message>
        <source>The file does not have this setting, and it cannot be added in one place.</source>
        <translation>文件中没有此设置，也无法在单个位置添加。</translation>
    </message>
    <message>
        <source>The file is no mock file, so no test case can be added to it.</source>
        <translation>此文件不是模拟文件，因此无法向其添加测试用例。</translation>
    </message>
    <message>
        <source>The first one counts. Open the histories of different executions apart.</source>
        <translation>以第一个为准。请分别打开不同执行的历史。</translation>
    </message>
    <message>
        <source>The heredoc is not closed.</source>
        <translation>heredoc 没有闭合。</translation>
    </message>
    <message>
        <source>The history does not tell which state failed.</source>
        <translation>历史没有说明哪个状态失败了。</translation>
    </message>
    <message>
        <source>The history was recorded without its input.</source>
        <translation>此历史记录时没有包含输入。</translation>
    </message>
    <message>
        <source>The input has {0} bytes; the service takes up to {1}.</source>
        <translation>输入有 {0} 字节；服务最多接受 {1} 字节。</translation>
    </message>
    <message>
        <source>The input of the target “{0}” is no JSON.</source>
        <translation>目标“{0}”的输入不是 JSON。</translation>
    </message>
    <message>
        <source>The intrinsic function cannot be read at “{0}”.</source>
        <translation>内部函数在“{0}”处无法读取。</translation>
    </message>
    <message>
        <source>The key “{0}” would say in JSONPath that its value is an expression.</source>
        <translation>在 JSONPath 中，键“{0}”会表示其值是表达式。</translation>
    </message>
    <message>
        <source>The loop around “{0}” asks “{1}” until something is done.</source>
        <translation>“{0}”处的循环不断询问“{1}”，直到某事完成。</translation>
    </message>
    <message>
        <source>The loop around “{0}” fills the history (25,000 events) in about {1} hours; the execution then fails.</source>
        <translation>“{0}”处的循环约 {1} 小时就会写满历史（25,000 个事件）；随后执行失败。</translation>
    </message>
    <message>
        <source>The loop around “{0}” takes the items of a list one by one.</source>
        <translation>“{0}”处的循环逐个处理列表中的项。</translation>
    </message>
    <message>
        <source>The loop around “{0}” waits for a job that “{1}” starts: {2} waits by itself.</source>
        <translation>“{0}”处的循环等待由“{1}”启动的作业：{2} 会自行等待。</translation>
    </message>
    <message>
        <source>The mock file has no test case '{0}' any more.</source>
        <translation>模拟文件中已没有测试用例“{0}”。</translation>
    </message>
    <message>
        <source>The name “{0}” is only known when it is deployed: no object can have it.</source>
        <translation>名称“{0}”只有在部署时才能得知：对象中不能有这样的名称。</translation>
    </message>
    <message>
        <source>The output at {0} is {1}, expected was {2}.</source>
        <translation>{0} 处的输出是 {1}，应为 {2}。</translation>
    </message>
    <message>
        <source>The output has at {0} what is not expected: {1}.</source>
        <translation>输出在 {0} 处有预期之外的内容：{1}。</translation>
    </message>
    <message>
        <source>The output has nothing at {0}, expected was {1}.</source>
        <translation>输出在 {0} 处没有内容，应为 {1}。</translation>
    </message>
    <message>
        <source>The pasted text cannot be read at line {0}, column {1}.</source>
        <translation>粘贴的文本在第 {0} 行第 {1} 列无法读取。</translation>
    </message>
    <message>
        <source>The path ends before state {0}, expected was {1}.</source>
        <translation>路径在第 {0} 个状态之前就结束了，该状态应为 {1}。</translation>
    </message>
    <message>
        <source>The path goes on with state {0}, {1}, where it should end.</source>
        <translation>路径本应结束，却继续到第 {0} 个状态 {1}。</translation>
    </message>
    <message>
        <source>The path “{0}” cannot be read here.</source>
        <translation>路径“{0}”在此处无法读取。</translation>
    </message>
    <message>
        <source>The path “{0}” does not name one place: in JSONata it could select something else.</source>
        <translation>路径“{0}”指的不是单个位置：在 JSONata 中可能选到其他内容。</translation>
    </message>
    <message>
        <source>The path “{0}” has too many steps, or filters inside each other.</source>
        <translation>路径“{0}”的层级过多，或筛选器相互嵌套。</translation>
    </message>
    <message>
        <source>The pattern of the rule “{0}” cannot be used: {1}.</source>
        <translation>无法使用规则“{0}”的模式：{1}。</translation>
    </message>
    <message>
        <source>The placeholder is not closed.</source>
        <translation>占位符没有闭合。</translation>
    </message>
    <message>
        <source>The recording has no answer for attempt {1} of '{0}'.</source>
        <translation>记录中没有“{0}”第 {1} 次尝试的响应。</translation>
    </message>
    <message>
        <source>The resource is broken in line {0}: it can be looked at, not changed here.</source>
        <translation>资源在第 {0} 行有误：在此可以查看，不能更改。</translation>
    </message>
    <message>
        <source>The rounds of “{0}” took {1} of the 25,000 events; {2} more would fill the history. Measured from {3}.</source>
        <translation>“{0}”的循环已用去 25,000 个事件中的 {1} 个；再循环 {2} 次就会写满历史。测量依据：{3}。</translation>
    </message>
    <message>
        <source>The rule has no condition yet.</source>
        <translation>规则还没有条件。</translation>
    </message>
    <message>
        <source>The rule is nested too deeply.</source>
        <translation>规则嵌套过深。</translation>
    </message>
    <message>
        <source>The selected states lie in different branches.</source>
        <translation>所选状态位于不同的分支中。</translation>
    </message>
    <message>
        <source>The selection ends at “{0}” and goes on to “{1}” elsewhere.</source>
        <translation>选择范围在“{0}”处结束，又在别处通向“{1}”。</translation>
    </message>
    <message>
        <source>The selection leads out to “{0}” and to “{1}”.</source>
        <translation>选择范围通向“{0}”和“{1}”。</translation>
    </message>
    <message>
        <source>The service has no $eval.</source>
        <translation>服务没有 $eval。</translation>
    </message>
    <message>
        <source>The service integration has no such action: “{0}”.</source>
        <translation>服务集成没有此操作：“{0}”。</translation>
    </message>
    <message>
        <source>The service refuses it; other runtimes may know what it is.</source>
        <translation>服务会拒绝；其他运行环境可能认识它。</translation>
    </message>
    <message>
        <source>The states of “{0}” are put together by an expression that only Terraform works out.</source>
        <translation>“{0}”的各状态由表达式拼接而成，只有 Terraform 才能求值。</translation>
    </message>
    <message>
        <source>The string is not closed on its line.</source>
        <translation>字符串在其所在行没有闭合。</translation>
    </message>
    <message>
        <source>The text cannot be read at line {0}, column {1}.</source>
        <translation>文本在第 {0} 行第 {1} 列无法读取。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a value, after {0} bytes.</source>
        <translation>文本在 {0} 字节后于一个值的中间结束。</translation>
    </message>
    <message>
        <source>The text has no StartAt that leads to one of its states.</source>
        <translation>文本没有通向其某个状态的 StartAt。</translation>
    </message>
    <message>
        <source>The text holds no states.</source>
        <translation>文本中没有状态。</translation>
    </message>
    <message>
        <source>The text is not a definition: it is no object.</source>
        <translation>文本不是定义：它不是对象。</translation>
    </message>
    <message>
        <source>The values cannot be read at line {0}, column {1}.</source>
        <translation>值在第 {0} 行第 {1} 列无法读取。</translation>
    </message>
    <message>
        <source>The variable “{0}” is seen inside the selection and outside of it.</source>
        <translation>变量“{0}”在选择范围内外都可见。</translation>
    </message>
    <message>
        <source>The workflow has states already.</source>
        <translation>工作流已有状态。</translation>
    </message>
    <message>
        <source>The {1} of '{0}' is not the recorded one.</source>
        <translation>“{0}”的 {1} 与记录不一致。</translation>
    </message>
    <message>
        <source>The {1} of “{0}” had {2} KiB: {3} % of what a payload may have. Measured from {4}.</source>
        <translation>“{0}”的 {1} 达到 {2} KiB：为负载上限的 {3} %。测量依据：{4}。</translation>
    </message>
    <message>
        <source>There are input, result, errorOutput and context.</source>
        <translation>有 input、result、errorOutput 和 context。</translation>
    </message>
    <message>
        <source>There are no branches.</source>
        <translation>没有分支。</translation>
    </message>
    <message>
        <source>There are no states.</source>
        <translation>没有状态。</translation>
    </message>
    <message>
        <source>There are several state machines in this file: {0}.</source>
        <translation>此文件中有多个状态机：{0}。</translation>
    </message>
    <message>
        <source>There are too many errors; the rest was not looked at.</source>
        <translation>错误太多；其余部分未检查。</translation>
    </message>
    <message>
        <source>There are too many values in this file, or too many within each other.</source>
        <translation>此文件中的值过多，或嵌套过多。</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>多了一个逗号。</translation>
    </message>
    <message>
        <source>There is a test case '{0}' already.</source>
        <translation>已有测试用例“{0}”。</translation>
    </message>
    <message>
        <source>There is no $states.errorOutput here.</source>
        <translation>这里没有 $states.errorOutput。</translation>
    </message>
    <message>
        <source>There is no $states.result here.</source>
        <translation>这里没有 $states.result。</translation>
    </message>
    <message>
        <source>There is no expression between {% and %}.</source>
        <translation>{% 和 %} 之间没有表达式。</translation>
    </message>
    <message>
        <source>There is no function “${0}”.</source>
        <translation>没有函数“${0}”。</translation>
    </message>
    <message>
        <source>There is no intrinsic function “{0}”.</source>
        <translation>没有内部函数“{0}”。</translation>
    </message>
    <message>
        <source>There is no state machine in this file.</source>
        <translation>此文件中没有状态机。</translation>
    </message>
    <message>
        <source>There is no state machine “{0}” in this file, but: {1}.</source>
        <translation>此文件中没有状态机“{0}”，但有：{1}。</translation>
    </message>
    <message>
        <source>There is no state “{0}” to start at.</source>
        <translation>没有可作为起点的状态“{0}”。</translation>
    </message>
    <message>
        <source>There is no state “{0}”.</source>
        <translation>没有状态“{0}”。</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>还没有文本。</translation>
    </message>
    <message>
        <source>There is no value here.</source>
        <translation>此处没有值。</translation>
    </message>
    <message>
        <source>There is no “{0}” here: what comes from the states before has only {1}.</source>
        <translation>这里没有“{0}”：前面的状态只传来 {1}。</translation>
    </message>
    <message>
        <source>There is no “{0}” here: what comes from the states before is empty.</source>
        <translation>这里没有“{0}”：前面的状态传来的是空内容。</translation>
    </message>
    <message>
        <source>There is nothing at “{0}”.</source>
        <translation>“{0}”处没有内容。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>其中没有内容。</translation>
    </message>
    <message>
        <source>These are no values for placeholders.</source>
        <translation>这些不是占位符的值。</translation>
    </message>
    <message>
        <source>This ManifestType does not go with the InputType.</source>
        <translation>此 ManifestType 与 InputType 不符。</translation>
    </message>
    <message>
        <source>This YAML has an alias, which no output of the CLI has.</source>
        <translation>此 YAML 含有别名，而 CLI 的输出中不会有别名。</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>此括号没有闭合。</translation>
    </message>
    <message>
        <source>This comment is never closed.</source>
        <translation>此注释没有闭合。</translation>
    </message>
    <message>
        <source>This execution did not fail.</source>
        <translation>此执行没有失败。</translation>
    </message>
    <message>
        <source>This is a fragment: states without StartAt. It can be edited, not run.</source>
        <translation>这是片段：没有 StartAt 的状态。可以编辑，不能运行。</translation>
    </message>
    <message>
        <source>This is nested more than {0} levels deep.</source>
        <translation>嵌套超过 {0} 层。</translation>
    </message>
    <message>
        <source>This is no execution history, and nothing that belongs to one.</source>
        <translation>这不是执行历史，也不是与之相关的内容。</translation>
    </message>
    <message>
        <source>This is no policy document.</source>
        <translation>这不是策略文档。</translation>
    </message>
    <message>
        <source>This is no timestamp.</source>
        <translation>这不是时间戳。</translation>
    </message>
    <message>
        <source>This is not JSON: {0}</source>
        <translation>这不是 JSON：{0}</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8.</source>
        <translation>这不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>This is not valid JSON, near '{1}'.</source>
        <translation>在“{1}”附近不是有效的 JSON。</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>这不是有效的 YAML。</translation>
    </message>
    <message>
        <source>This line is not valid JSON.</source>
        <translation>此行不是有效的 JSON。</translation>
    </message>
    <message>
        <source>This looks like an event and is none.</source>
        <translation>这看似事件，但不是事件。</translation>
    </message>
    <message>
        <source>This never holds.</source>
        <translation>这永远不成立。</translation>
    </message>
    <message>
        <source>This string is not closed on its line.</source>
        <translation>此字符串在其行内没有闭合。</translation>
    </message>
    <message>
        <source>This text holds more values than can be shown.</source>
        <translation>此文本含有的值多于可显示的数量。</translation>
    </message>
    <message>
        <source>This value has {0} bytes; a payload has up to {1}.</source>
        <translation>此值有 {0} 字节；负载最多 {1} 字节。</translation>
    </message>
    <message>
        <source>To run it, put the states into “States” and add “StartAt”.</source>
        <translation>若要运行，请将各状态放入“States”并添加“StartAt”。</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>至少输入一个字符。</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>Undo it, or make it in a text editor.</source>
        <translation>请撤消，或在文本编辑器中进行更改。</translation>
    </message>
    <message>
        <source>Use --output json instead.</source>
        <translation>请改用 --output json。</translation>
    </message>
    <message>
        <source>Use SUCCEEDED, FAILED, TIMED_OUT or ABORTED.</source>
        <translation>请使用 SUCCEEDED、FAILED、TIMED_OUT 或 ABORTED。</translation>
    </message>
    <message>
        <source>Use a Map; with MaxConcurrency 1 it keeps the order.</source>
        <translation>请使用 Map；MaxConcurrency 为 1 时会保持顺序。</translation>
    </message>
    <message>
        <source>Use a Pass state in between.</source>
        <translation>在中间使用 Pass 状态。</translation>
    </message>
    <message>
        <source>Use a Standard workflow, or call without .sync.</source>
        <translation>使用 Standard 工作流，或调用时不带 .sync。</translation>
    </message>
    <message>
        <source>Use a Standard workflow, or call without .waitForTaskToken.</source>
        <translation>使用 Standard 工作流，或调用时不带 .waitForTaskToken。</translation>
    </message>
    <message>
        <source>Use a Standard workflow, or the mode INLINE.</source>
        <translation>使用 Standard 工作流，或 INLINE 模式。</translation>
    </message>
    <message>
        <source>Use a Standard workflow.</source>
        <translation>使用 Standard 工作流。</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>使用更短的。</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>使用更小的。</translation>
    </message>
    <message>
        <source>Use arn:aws:states:::s3:getObject or …:s3:listObjectsV2.</source>
        <translation>使用 arn:aws:states:::s3:getObject 或 …:s3:listObjectsV2。</translation>
    </message>
    <message>
        <source>Use arn:aws:states:::s3:putObject.</source>
        <translation>使用 arn:aws:states:::s3:putObject。</translation>
    </message>
    <message>
        <source>Use letters, digits and _; “states” is taken.</source>
        <translation>使用字母、数字和 _；“states”已被占用。</translation>
    </message>
    <message>
        <source>Use names and indexes only, such as $.order.items[0].</source>
        <translation>只用名称和索引，例如 $.order.items[0]。</translation>
    </message>
    <message>
        <source>Use the field “Comment”.</source>
        <translation>使用“Comment”字段。</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
    <message>
        <source>Wait longer, count the rounds, set TimeoutSeconds, or go on in a new execution.</source>
        <translation>请延长等待、计算循环次数、设置 TimeoutSeconds，或在新的执行中继续。</translation>
    </message>
    <message>
        <source>Ways lead into the selection at “{0}” and at “{1}”.</source>
        <translation>有路从“{0}”和“{1}”两处进入选择范围。</translation>
    </message>
    <message>
        <source>What came before was read. Download the file again to have the rest.</source>
        <translation>之前的内容已读取。要获得其余内容，请重新下载文件。</translation>
    </message>
    <message>
        <source>What came before was read. Use --output json instead.</source>
        <translation>之前的内容已读取。请改用 --output json。</translation>
    </message>
    <message>
        <source>What came first was read. Split it into smaller files.</source>
        <translation>开头的内容已读取。请将其拆分为较小的文件。</translation>
    </message>
    <message>
        <source>What could be unpacked was read. Download the file again to have the rest.</source>
        <translation>能解压的内容已读取。要获得其余内容，请重新下载文件。</translation>
    </message>
    <message>
        <source>What stands around it was read; look at these bytes in an editor, or export the history again.</source>
        <translation>其前后的内容已读取；请在编辑器中查看这些字节，或重新导出历史。</translation>
    </message>
    <message>
        <source>Where the definition is cannot be told from this file: {0}.</source>
        <translation>从此文件无法得知定义在哪里：{0}。</translation>
    </message>
    <message>
        <source>Where the machine uses JSONata, no state can use JSONPath.</source>
        <translation>状态机使用 JSONata 时，任何状态都不能使用 JSONPath。</translation>
    </message>
    <message>
        <source>Whether {0} is allowed on {1} cannot be told before it is deployed.</source>
        <translation>{0} 在 {1} 上是否允许，部署之前无法得知。</translation>
    </message>
    <message>
        <source>With 0 attempts nothing is retried; the other numbers do not matter.</source>
        <translation>尝试次数为 0 时不会重试；其他数字不起作用。</translation>
    </message>
    <message>
        <source>Without TimeoutSeconds this waits for its token up to a year.</source>
        <translation>没有 TimeoutSeconds 时，会为令牌等待长达一年。</translation>
    </message>
    <message>
        <source>Write $states.input, $states.context or a variable.</source>
        <translation>请写 $states.input、$states.context 或变量。</translation>
    </message>
    <message>
        <source>Write $states.input. before it, or $ before the name of a variable.</source>
        <translation>在前面写 $states.input.，变量名前则写 $。</translation>
    </message>
    <message>
        <source>Write NAME = VALUE, or a block with its braces.</source>
        <translation>请写 NAME = VALUE，或带花括号的块。</translation>
    </message>
    <message>
        <source>Write \\ for a backslash.</source>
        <translation>反斜杠写作 \\。</translation>
    </message>
    <message>
        <source>Write \t, \n or \u00XX.</source>
        <translation>请写 \t、\n 或 \u00XX。</translation>
    </message>
    <message>
        <source>Write a JSON object, or lines of NAME=VALUE.</source>
        <translation>写 JSON 对象，或每行 NAME=VALUE。</translation>
    </message>
    <message>
        <source>Write a constant, or leave the definition as it is.</source>
        <translation>请写成常量，或让定义保持原样。</translation>
    </message>
    <message>
        <source>Write a key in double quotes before the colon.</source>
        <translation>在冒号前写一个带双引号的键。</translation>
    </message>
    <message>
        <source>Write a smaller one.</source>
        <translation>写一个更小的数。</translation>
    </message>
    <message>
        <source>Write a value after the colon.</source>
        <translation>在冒号后写一个值。</translation>
    </message>
    <message>
        <source>Write a value.</source>
        <translation>写一个值。</translation>
    </message>
    <message>
        <source>Write for example {"status": "SUCCEEDED"}.</source>
        <translation>例如写 {"status": "SUCCEEDED"}。</translation>
    </message>
    <message>
        <source>Write it as a string.</source>
        <translation>请写成字符串。</translation>
    </message>
    <message>
        <source>Write it in a text editor.</source>
        <translation>请在文本编辑器中写入。</translation>
    </message>
    <message>
        <source>Write it like $.order.items[0], or $['a name'].</source>
        <translation>请写成 $.order.items[0] 或 $['a name'] 这样。</translation>
    </message>
    <message>
        <source>Write it like [?(@.price &lt; 10)].</source>
        <translation>请写成 [?(@.price &lt; 10)] 这样。</translation>
    </message>
    <message>
        <source>Write it out, or leave the definition as it is.</source>
        <translation>请直接写出，或让定义保持原样。</translation>
    </message>
    <message>
        <source>Write it with jsonencode.</source>
        <translation>请用 jsonencode 书写。</translation>
    </message>
    <message>
        <source>Write its word on a line of its own.</source>
        <translation>请将其结束标记单独写在一行。</translation>
    </message>
    <message>
        <source>Write one behind the sign.</source>
        <translation>请在符号后面写一个。</translation>
    </message>
    <message>
        <source>Write one such as /orders/items.</source>
        <translation>请写 /orders/items 这样的。</translation>
    </message>
    <message>
        <source>Write one such as 2024-05-01T10:00:00Z.</source>
        <translation>请写 2024-05-01T10:00:00Z 这样的。</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>请写一个。</translation>
    </message>
    <message>
        <source>Write them as one object, or as a merge of objects that stand there.</source>
        <translation>请写成一个对象，或写成对直接写出的对象的 merge。</translation>
    </message>
    <message>
        <source>Write “,”.</source>
        <translation>请写“,”。</translation>
    </message>
    <message>
        <source>Write “:” and the value.</source>
        <translation>请写“:”和值。</translation>
    </message>
    <message>
        <source>Wrong number of arguments in “{0}”.</source>
        <translation>“{0}”的参数个数不对。</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>arn:aws:lambda:REGION:ACCOUNT:function:NAME, and perhaps :ALIAS or :VERSION.</source>
        <translation>arn:aws:lambda:REGION:ACCOUNT:function:NAME，其后可有 :ALIAS 或 :VERSION。</translation>
    </message>
    <message>
        <source>branch {0} of {1}</source>
        <translation>{1} 的分支 {0}</translation>
    </message>
    <message>
        <source>catcher {0} to {1}</source>
        <translation>Catcher {0} 通向 {1}</translation>
    </message>
    <message>
        <source>catches {0} to {1}</source>
        <translation>捕获 {0} 后转到 {1}</translation>
    </message>
    <message>
        <source>ends the branch</source>
        <translation>结束分支</translation>
    </message>
    <message>
        <source>ends the execution</source>
        <translation>结束执行</translation>
    </message>
    <message>
        <source>ends the item</source>
        <translation>结束此项</translation>
    </message>
    <message>
        <source>ends with an error</source>
        <translation>以错误结束</translation>
    </message>
    <message>
        <source>if {0} then {1}</source>
        <translation>若 {0} 则转到 {1}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>在 {0} 中</translation>
    </message>
    <message>
        <source>is boolean</source>
        <translation>是布尔值</translation>
    </message>
    <message>
        <source>is not boolean</source>
        <translation>不是布尔值</translation>
    </message>
    <message>
        <source>is not null</source>
        <translation>不是 null</translation>
    </message>
    <message>
        <source>is not numeric</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is not string</source>
        <translation>不是字符串</translation>
    </message>
    <message>
        <source>is not timestamp</source>
        <translation>不是时间戳</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>是 null</translation>
    </message>
    <message>
        <source>is numeric</source>
        <translation>是数字</translation>
    </message>
    <message>
        <source>is string</source>
        <translation>是字符串</translation>
    </message>
    <message>
        <source>is timestamp</source>
        <translation>是时间戳</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>没有去向</translation>
    </message>
    <message>
        <source>next {0}</source>
        <translation>下一个 {0}</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>one debug run in virtual time, where a mock takes none</source>
        <translation>一次调试运行（虚拟时间，模拟不耗时间）</translation>
    </message>
    <message>
        <source>one execution of the local service</source>
        <translation>本地服务的一次执行</translation>
    </message>
    <message>
        <source>one recorded execution</source>
        <translation>一次录制的执行</translation>
    </message>
    <message>
        <source>one test case in virtual time, where a mock takes none</source>
        <translation>一个测试用例（虚拟时间，模拟不耗时间）</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>otherwise {0}</source>
        <translation>否则转到 {0}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>rule {0} to {1}</source>
        <translation>规则 {0} 通向 {1}</translation>
    </message>
    <message>
        <source>templatefile, file, jsonencode and heredocs can be read.</source>
        <translation>可以读取 templatefile、file、jsonencode 和 heredoc。</translation>
    </message>
    <message>
        <source>{0} allows more than is needed: {1}.</source>
        <translation>{0} 允许的超过所需：{1}。</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>{0} at line {1}, column {2} has no value.</source>
        <translation>第 {1} 行第 {2} 列的 {0} 没有值。</translation>
    </message>
    <message>
        <source>{0} branches</source>
        <translation>{0} 个分支</translation>
    </message>
    <message>
        <source>{0} calls of functions have no Retry: {1}. Lambda may fail in passing.</source>
        <translation>有 {0} 个函数调用没有 Retry：{1}。Lambda 可能暂时失败。</translation>
    </message>
    <message>
        <source>{0} cannot be shown to have a counterpart in JSONPath.</source>
        <translation>无法证明 {0} 在 JSONPath 中有对应写法。</translation>
    </message>
    <message>
        <source>{0} cannot be shown to have a counterpart in JSONata.</source>
        <translation>无法证明 {0} 在 JSONata 中有对应写法。</translation>
    </message>
    <message>
        <source>{0} debug runs in virtual time, where a mock takes none</source>
        <translation>{0} 次调试运行（虚拟时间，模拟不耗时间）</translation>
    </message>
    <message>
        <source>{0} executions of the local service</source>
        <translation>本地服务的 {0} 次执行</translation>
    </message>
    <message>
        <source>{0} has no action “{1}” that is known here.</source>
        <translation>{0} 没有此处已知的操作“{1}”。</translation>
    </message>
    <message>
        <source>{0} has no counterpart in JSONata with the same result for every value.</source>
        <translation>{0} 在 JSONata 中没有对任何值结果都相同的对应写法。</translation>
    </message>
    <message>
        <source>{0} has no policy for the role of this state machine.</source>
        <translation>{0} 中没有此状态机的角色的策略。</translation>
    </message>
    <message>
        <source>{0} has no state machine; “{1}” of {2}, which it is about, was opened.</source>
        <translation>{0} 中没有状态机；已打开它所涉及的 {2} 中的“{1}”。</translation>
    </message>
    <message>
        <source>{0} has no value.</source>
        <translation>{0} 没有值。</translation>
    </message>
    <message>
        <source>{0} is allowed on {2}, and needed on {1}.</source>
        <translation>{0} 在 {2} 上允许，而在 {1} 上需要。</translation>
    </message>
    <message>
        <source>{0} is allowed, and no state needs it.</source>
        <translation>允许了 {0}，但没有状态需要它。</translation>
    </message>
    <message>
        <source>{0} is given, and no state needs anything of it.</source>
        <translation>授予了 {0}，但没有状态需要其中的任何权限。</translation>
    </message>
    <message>
        <source>{0} is more than a name: a template file cannot be given it.</source>
        <translation>{0} 不只是一个名称：无法将其传给模板文件。</translation>
    </message>
    <message>
        <source>{0} is no JSON Pointer.</source>
        <translation>{0} 不是 JSON Pointer。</translation>
    </message>
    <message>
        <source>{0} is no status that an execution ends with.</source>
        <translation>{0} 不是执行的结束状况。</translation>
    </message>
    <message>
        <source>{0} is not allowed on {1}.</source>
        <translation>{0} 在 {1} 上不允许。</translation>
    </message>
    <message>
        <source>{0} is not there; {1} was opened for it.</source>
        <translation>{0} 不存在；已改为打开 {1}。</translation>
    </message>
    <message>
        <source>{0} on {1} is denied by a statement.</source>
        <translation>{1} 上的 {0} 被一条语句拒绝。</translation>
    </message>
    <message>
        <source>{0} recorded executions</source>
        <translation>{0} 次录制的执行</translation>
    </message>
    <message>
        <source>{0} stands outside a string; it is filled in at deployment.</source>
        <translation>{0} 在字符串之外；部署时才会填入。</translation>
    </message>
    <message>
        <source>{0} stands without quotes: only the text of a definition can have that, no object.</source>
        <translation>{0} 没有加引号：只有文本形式的定义可以这样，对象不行。</translation>
    </message>
    <message>
        <source>{0} states for each item</source>
        <translation>对每一项执行 {0} 个状态</translation>
    </message>
    <message>
        <source>{0} test cases in virtual time, where a mock takes none</source>
        <translation>{0} 个测试用例（虚拟时间，模拟不耗时间）</translation>
    </message>
    <message>
        <source>{0} would mean something else in JSONata.</source>
        <translation>{0} 在 JSONata 中含义会不同。</translation>
    </message>
    <message>
        <source>{0}, which does not exist</source>
        <translation>{0} (不存在)</translation>
    </message>
    <message>
        <source>{0}, which “{1}” names for its definition, is not there.</source>
        <translation>“{1}”指定为其定义的 {0} 不存在。</translation>
    </message>
    <message>
        <source>{0}:{1}:{2}: This is not valid JSON.</source>
        <translation>{0}:{1}:{2}：这不是有效的 JSON。</translation>
    </message>
    <message>
        <source>{1} is allowed on {0}, and no state needs that.</source>
        <translation>{1} 在 {0} 上允许，但没有状态需要。</translation>
    </message>
    <message>
        <source>{1} may answer with more than the 256 KiB that a payload takes, and “{0}” keeps all of it. {2} would limit it.</source>
        <translation>{1} 的应答可能超过负载可容纳的 256 KiB，而“{0}”会全部保留。{2} 可加以限制。</translation>
    </message>
    <message>
        <source>“${0}” is assigned nowhere on the way here.</source>
        <translation>到达此处的途中没有为“${0}”赋值。</translation>
    </message>
    <message>
        <source>“StartAt” is missing.</source>
        <translation>缺少“StartAt”。</translation>
    </message>
    <message>
        <source>“States” is missing.</source>
        <translation>缺少“States”。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” exclude each other.</source>
        <translation>“{0}”和“{1}”互斥。</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” stand side by side: a rule has one operator.</source>
        <translation>“{0}”和“{1}”并列了：一条规则只有一个运算符。</translation>
    </message>
    <message>
        <source>“{0}” at line {1}, column {2} is filled in at deployment and has no value yet.</source>
        <translation>第 {1} 行第 {2} 列的“{0}”在部署时填入，现在还没有值。</translation>
    </message>
    <message>
        <source>“{0}” at line {1}, column {2} is no value.</source>
        <translation>第 {1} 行第 {2} 列的“{0}”不是值。</translation>
    </message>
    <message>
        <source>“{0}” at line {1}, column {2} is too large for a number.</source>
        <translation>第 {1} 行第 {2} 列的“{0}”作为数字太大。</translation>
    </message>
    <message>
        <source>“{0}” belongs to the outermost rule only.</source>
        <translation>“{0}”只能属于最外层规则。</translation>
    </message>
    <message>
        <source>“{0}” belongs to {1}, and here {2} is used.</source>
        <translation>“{0}”属于 {1}，而此处使用 {2}。</translation>
    </message>
    <message>
        <source>“{0}” cannot be a label.</source>
        <translation>“{0}”不能作为标签。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>无法读取“{0}”：{1}。</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: the folder “{1}” does not allow writing.</source>
        <translation>无法保存“{0}”：文件夹“{1}”不允许写入。</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: the folder “{1}” does not exist.</source>
        <translation>无法保存“{0}”：文件夹“{1}”不存在。</translation>
    </message>
    <message>
        <source>“{0}” cannot be saved: {1}. The file on the disk is unchanged.</source>
        <translation>无法保存“{0}”：{1}。磁盘上的文件未改变。</translation>
    </message>
    <message>
        <source>“{0}” cannot be seen from {1} in JSONPath.</source>
        <translation>在 JSONPath 中，从 {1} 处看不到“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a variable.</source>
        <translation>“{0}”不能作为变量名。</translation>
    </message>
    <message>
        <source>“{0}” cannot have End.</source>
        <translation>“{0}”不能有 End。</translation>
    </message>
    <message>
        <source>“{0}” cannot have catchers.</source>
        <translation>“{0}”不能有 Catcher。</translation>
    </message>
    <message>
        <source>“{0}” cannot have retriers.</source>
        <translation>“{0}”不能有 Retrier。</translation>
    </message>
    <message>
        <source>“{0}” closes a bracket of the other kind.</source>
        <translation>“{0}”闭合的是另一种括号。</translation>
    </message>
    <message>
        <source>“{0}” does not belong here.</source>
        <translation>“{0}”不应出现在此处。</translation>
    </message>
    <message>
        <source>“{0}” does not exist.</source>
        <translation>“{0}”不存在。</translation>
    </message>
    <message>
        <source>“{0}” does not start an execution.</source>
        <translation>“{0}”不启动执行。</translation>
    </message>
    <message>
        <source>“{0}” ends in “.$”, and its value is neither a path nor an intrinsic function.</source>
        <translation>“{0}”以“.$”结尾，但其值既不是路径也不是内部函数。</translation>
    </message>
    <message>
        <source>“{0}” gets the text {1} as it is: its key does not end in “.$”.</source>
        <translation>“{0}”得到的是文本 {1} 本身：其键不以“.$”结尾。</translation>
    </message>
    <message>
        <source>“{0}” gives no text, which is needed here.</source>
        <translation>此处需要文本，而“{0}”的结果不是文本。</translation>
    </message>
    <message>
        <source>“{0}” goes through as this text: it is no expression without {% and %}.</source>
        <translation>“{0}”会作为文本原样传递：没有 {% 和 %} 就不是表达式。</translation>
    </message>
    <message>
        <source>“{0}” goes through as this text: the state uses JSONPath.</source>
        <translation>“{0}”会作为文本原样传递：此状态使用 JSONPath。</translation>
    </message>
    <message>
        <source>“{0}” has a branch without a start.</source>
        <translation>“{0}”有一个没有起点的分支。</translation>
    </message>
    <message>
        <source>“{0}” has both Next and End.</source>
        <translation>“{0}”同时有 Next 和 End。</translation>
    </message>
    <message>
        <source>“{0}” has more than {1} characters.</source>
        <translation>“{0}”超过 {1} 个字符。</translation>
    </message>
    <message>
        <source>“{0}” has neither Next nor End.</source>
        <translation>“{0}”既没有 Next 也没有 End。</translation>
    </message>
    <message>
        <source>“{0}” has no Default: where no rule matches, the execution fails with States.NoChoiceMatched.</source>
        <translation>“{0}”没有 Default：没有规则成立时，执行以 States.NoChoiceMatched 失败。</translation>
    </message>
    <message>
        <source>“{0}” has no counterpart in JSONPath with the same result for every value.</source>
        <translation>“{0}”在 JSONPath 中没有对任何值结果都相同的对应写法。</translation>
    </message>
    <message>
        <source>“{0}” has no counterpart in JSONata with the same result for every value.</source>
        <translation>“{0}”在 JSONata 中没有对任何值结果都相同的对应写法。</translation>
    </message>
    <message>
        <source>“{0}” has no definition.</source>
        <translation>“{0}”没有定义。</translation>
    </message>
    <message>
        <source>“{0}” has no file of its own to take the definition from.</source>
        <translation>“{0}”没有可从中取得定义的单独文件。</translation>
    </message>
    <message>
        <source>“{0}” has no rules to join.</source>
        <translation>“{0}”没有可连接的规则。</translation>
    </message>
    <message>
        <source>“{0}” has no rules.</source>
        <translation>“{0}”没有规则。</translation>
    </message>
    <message>
        <source>“{0}” has no template file to take the definition from.</source>
        <translation>“{0}”没有可从中取得定义的模板文件。</translation>
    </message>
    <message>
        <source>“{0}” has no value at the top of an expression.</source>
        <translation>“{0}”在表达式顶层没有值。</translation>
    </message>
    <message>
        <source>“{0}” has this branch only.</source>
        <translation>“{0}”只有这一个分支。</translation>
    </message>
    <message>
        <source>“{0}” has {1} bytes; at most {2} can be opened.</source>
        <translation>“{0}”有 {1} 字节；最多能打开 {2} 字节。</translation>
    </message>
    <message>
        <source>“{0}” holds no states.</source>
        <translation>“{0}”不含状态。</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>“{0}”是文件夹。</translation>
    </message>
    <message>
        <source>“{0}” is a key like any other here: “.$” means nothing in JSONata.</source>
        <translation>“{0}”在此只是普通的键：“.$”在 JSONata 中没有含义。</translation>
    </message>
    <message>
        <source>“{0}” is caught by an entry before this one.</source>
        <translation>“{0}”已被前面的一项捕获。</translation>
    </message>
    <message>
        <source>“{0}” is in JSONPath already.</source>
        <translation>“{0}”已经是 JSONPath。</translation>
    </message>
    <message>
        <source>“{0}” is in JSONata already.</source>
        <translation>“{0}”已经是 JSONata。</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>缺少“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is no ARN of a Lambda function.</source>
        <translation>“{0}”不是 Lambda 函数的 ARN。</translation>
    </message>
    <message>
        <source>“{0}” is no Parallel: it has no branches.</source>
        <translation>“{0}”不是 Parallel：没有分支。</translation>
    </message>
    <message>
        <source>“{0}” is no error of the service, and names of others do not begin with “States.”.</source>
        <translation>“{0}”不是服务的错误，而其他错误名不以“States.”开头。</translation>
    </message>
    <message>
        <source>“{0}” is no escape of JSON.</source>
        <translation>“{0}”不是 JSON 的转义。</translation>
    </message>
    <message>
        <source>“{0}” is no expression of JSONata: {1}</source>
        <translation>“{0}”不是 JSONata 表达式：{1}</translation>
    </message>
    <message>
        <source>“{0}” is no field of {1}.</source>
        <translation>“{0}”不是 {1} 的字段。</translation>
    </message>
    <message>
        <source>“{0}” is no method of HTTP.</source>
        <translation>“{0}”不是 HTTP 方法。</translation>
    </message>
    <message>
        <source>“{0}” is no operator and no field of a rule.</source>
        <translation>“{0}”既不是运算符也不是规则的字段。</translation>
    </message>
    <message>
        <source>“{0}” is no path.</source>
        <translation>“{0}”不是路径。</translation>
    </message>
    <message>
        <source>“{0}” is no service integration that is known here.</source>
        <translation>“{0}”不是此处已知的服务集成。</translation>
    </message>
    <message>
        <source>“{0}” is no test of a Choice rule with the same result for every value.</source>
        <translation>“{0}”无法写成对任何值结果都相同的 Choice 规则条件。</translation>
    </message>
    <message>
        <source>“{0}” is none of: {1}.</source>
        <translation>“{0}”不是以下之一：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is not a Choice.</source>
        <translation>“{0}”不是 Choice。</translation>
    </message>
    <message>
        <source>“{0}” is not a state of this scope.</source>
        <translation>“{0}”不是此作用域的状态。</translation>
    </message>
    <message>
        <source>“{0}” is not a type of state.</source>
        <translation>“{0}”不是状态类型。</translation>
    </message>
    <message>
        <source>“{0}” is not an array.</source>
        <translation>“{0}”不是数组。</translation>
    </message>
    <message>
        <source>“{0}” is not an object.</source>
        <translation>“{0}”不是对象。</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file.</source>
        <translation>“{0}”不是普通文件。</translation>
    </message>
    <message>
        <source>“{0}” is not the ARN of a function, an activity or a service integration.</source>
        <translation>“{0}”不是函数、活动或服务集成的 ARN。</translation>
    </message>
    <message>
        <source>“{0}” is not written as JSON writes numbers.</source>
        <translation>“{0}”不符合 JSON 的数字写法。</translation>
    </message>
    <message>
        <source>“{0}” is read-only.</source>
        <translation>“{0}”是只读的。</translation>
    </message>
    <message>
        <source>“{0}” is retried by an entry before this one.</source>
        <translation>“{0}”已由前面的一项重试。</translation>
    </message>
    <message>
        <source>“{0}” is written there already.</source>
        <translation>那里已经写有“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” lacks its quotes.</source>
        <translation>“{0}”缺少引号。</translation>
    </message>
    <message>
        <source>“{0}” means something else where this variable is seen.</source>
        <translation>在此变量可见之处，“{0}”另有含义。</translation>
    </message>
    <message>
        <source>“{0}” moves money or data, and no States.ALL catcher takes what else goes wrong.</source>
        <translation>“{0}”会转移资金或数据，但没有 States.ALL 的 Catcher 来处理其他错误。</translation>
    </message>
    <message>
        <source>“{0}” must be from {1} to {2}.</source>
        <translation>“{0}”必须在 {1} 到 {2} 之间。</translation>
    </message>
    <message>
        <source>“{0}” must be one of: {1}.</source>
        <translation>“{0}”必须是以下之一：{1}。</translation>
    </message>
    <message>
        <source>“{0}” must be: {1}.</source>
        <translation>“{0}”必须是：{1}。</translation>
    </message>
    <message>
        <source>“{0}” names one place: “{1}” may choose several, or none.</source>
        <translation>“{0}”指单个位置：“{1}”可能选中多个或没有。</translation>
    </message>
    <message>
        <source>“{0}” needs an item processor in the mode DISTRIBUTED.</source>
        <translation>“{0}”需要 DISTRIBUTED 模式的 ItemProcessor。</translation>
    </message>
    <message>
        <source>“{0}” stands for a member of nothing.</source>
        <translation>“{0}”不属于任何对象。</translation>
    </message>
    <message>
        <source>“{0}” stands here twice, with and without “.$”.</source>
        <translation>“{0}”在此出现两次，一次带“.$”，一次不带。</translation>
    </message>
    <message>
        <source>“{0}” stands here twice; only the last one counts.</source>
        <translation>“{0}”在此出现两次；只有最后一个有效。</translation>
    </message>
    <message>
        <source>“{0}” stands in another branch; transitions do not leave theirs.</source>
        <translation>“{0}”在另一个分支中；转换不能离开自己的分支。</translation>
    </message>
    <message>
        <source>“{0}”: a number in it could be written otherwise by States.Format.</source>
        <translation>“{0}”：States.Format 可能会以不同的写法输出其中的数字。</translation>
    </message>
    <message>
        <source>“{0}”: what may be an array itself is taken apart in [ ], and not in JSONPath.</source>
        <translation>“{0}”：本身可能是数组的内容在 [ ] 中会被展开，而在 JSONPath 中不会。</translation>
    </message>
    <message>
        <source>“{1}” seems to do nothing but one call: {2} does that without a function.</source>
        <translation>“{1}”似乎只做一次调用：{2} 无需函数即可做到。</translation>
    </message>
</context>
<context>
    <name>MockAnswerLine</name>
    <message>
        <source>Answer %1</source>
        <translation>应答 %1</translation>
    </message>
    <message>
        <source>Attempts of answer %1</source>
        <translation>应答 %1 的尝试</translation>
    </message>
    <message>
        <source>Cause of answer %1</source>
        <translation>应答 %1 的原因</translation>
    </message>
    <message>
        <source>Error of answer %1</source>
        <translation>应答 %1 的错误</translation>
    </message>
    <message>
        <source>Remove answer %1</source>
        <translation>移除应答 %1</translation>
    </message>
    <message>
        <source>Result of answer %1</source>
        <translation>应答 %1 的结果</translation>
    </message>
    <message>
        <source>What answer %1 is</source>
        <translation>应答 %1 的类型</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>error name</source>
        <translation>错误名称</translation>
    </message>
    <message>
        <source>fails with an error</source>
        <translation>以错误失败</translation>
    </message>
    <message>
        <source>returns a result</source>
        <translation>返回结果</translation>
    </message>
</context>
<context>
    <name>MockBox</name>
    <message>
        <source>Add an answer</source>
        <translation>添加应答</translation>
    </message>
    <message>
        <source>Attempts count from 0 over the whole run: 0 is the first call, 1-3 are the next three. Without any answer the run asks.</source>
        <translation>尝试次数在整个运行中从 0 计起：0 是第一次调用，1-3 是随后三次。没有应答时，运行会询问。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What %1 gets in %2</source>
        <translation>%1 在 %2 中得到的应答</translation>
    </message>
</context>
<context>
    <name>MockStateRows</name>
    <message>
        <source>%1 (the definition has no such state)</source>
        <translation>%1（定义中没有此状态）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answers of the test case</source>
        <translation>测试用例的应答</translation>
    </message>
    <message>
        <source>no answer: the run asks</source>
        <translation>无应答：运行会询问</translation>
    </message>
</context>
<context>
    <name>MocksPage</name>
    <message>
        <source>A MockConfigFile.json as Step Functions Local reads it</source>
        <translation>Step Functions Local 所读取的 MockConfigFile.json</translation>
    </message>
    <message>
        <source>A new test case, in the mock file beside the definition</source>
        <translation>在定义旁边的模拟文件中新建测试用例</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the test case %1</source>
        <translation>删除测试用例 %1</translation>
    </message>
    <message>
        <source>Mock file</source>
        <translation>模拟文件</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>新建用例…</translation>
    </message>
    <message>
        <source>Open a mock file…</source>
        <translation>打开模拟文件…</translation>
    </message>
    <message>
        <source>Rename the test case %1</source>
        <translation>重命名测试用例 %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Run all cases</source>
        <translation>运行所有用例</translation>
    </message>
    <message>
        <source>Runs every test case as steploom-cli test does</source>
        <translation>与 steploom-cli test 相同，运行每个测试用例</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>测试用例</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Without mocks a run asks for the answer of each task. A mock file answers them: open one, or make a test case. It is %1 beside the definition.</source>
        <translation>没有模拟时，运行会询问每个任务的应答。模拟文件可提供应答：请打开一个，或新建测试用例。该文件是定义旁边的 %1。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>OpenRunRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>OpenTasks</name>
    <message>
        <source>Open task: %1, %2</source>
        <translation>待办任务：%1，%2</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>待办任务</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening the history… %1 %</source>
        <translation>正在打开历史… %1 %</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 不接受 %2。</translation>
    </message>
    <message>
        <source>%1 is too large for a PNG. Export it as SVG or PDF.</source>
        <translation>%1 太大，无法存为 PNG。请导出为 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>%1: There is nothing to draw.</source>
        <translation>%1：没有可绘制的内容。</translation>
    </message>
    <message>
        <source>--diff takes two definitions.</source>
        <translation>--diff 需要两个定义。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>Usage: steploom [OPTION ...] [FILE ...]
Opens state machine definitions, a window each; without FILE, what was open last, or a sample.

  --new                begin with an empty document
  --history FILE       open an execution history beside it
  --mode MODE          design, debug or history
  --theme THEME        light or dark
  --language CODE      en, de or zh_CN; pseudo: longer texts with accents, to try the window with
  --case NAME          test case of the mock file
  --steps N            in debug mode, make N steps
  --select STATE       select the state of that name
  --screenshot PNG     write a picture of the window and end
  --diff BEFORE FILE   compare two definitions
  --export OUT         draw the graph to OUT.svg, .png, .pdf, .mmd or .dot and end
  --size WxH           size of that picture, or of the window (1600x1000)
  --version, --help
</source>
        <translation>用法：steploom [选项 ...] [文件 ...]
打开状态机定义，每个文件一个窗口；未给出文件时，打开上次的文件或示例。

  --new                从空文档开始
  --history 文件       同时打开执行历史
  --mode 模式          design、debug 或 history
  --theme 主题         light 或 dark
  --language 代码      en、de 或 zh_CN；pseudo：带重音的加长文本，用于检查窗口
  --case 名称          模拟文件的测试用例
  --steps N            在 debug 模式下执行 N 步
  --select 状态        选择该名称的状态
  --screenshot PNG     写出窗口图片后结束
  --diff 旧文件 文件   比较两个定义
  --export 输出        将图绘制到 输出.svg、.png、.pdf、.mmd 或 .dot 后结束
  --size 宽x高         图片或窗口的大小 (1600x1000)
  --version, --help
</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1: A %2, B %3</source>
        <translation>%1：A %2，B %3</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An empty workflow</source>
        <translation>空的工作流</translation>
    </message>
    <message>
        <source>Asks a person and goes on when the answer comes</source>
        <translation>询问某人，得到答复后继续</translation>
    </message>
    <message>
        <source>Asks several services at once and joins their answers</source>
        <translation>同时询问多个服务并汇总其答复</translation>
    </message>
    <message>
        <source>Batch with failures</source>
        <translation>容许失败的批处理</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Callback, not polling</source>
        <translation>回调代替轮询</translation>
    </message>
    <message>
        <source>Checks, reserves, takes the money and delivers</source>
        <translation>检查、预留、收款并发货</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Does not call a service that is known to fail</source>
        <translation>不调用已知会失败的服务</translation>
    </message>
    <message>
        <source>Fan out and put together</source>
        <translation>扇出与汇总</translation>
    </message>
    <message>
        <source>Hands a job to a worker and waits for its answer</source>
        <translation>将作业交给工作者并等待其答复</translation>
    </message>
    <message>
        <source>Human approval</source>
        <translation>人工审批</translation>
    </message>
    <message>
        <source>Many items at once, of which some may fail</source>
        <translation>一次处理许多项，其中一些可以失败</translation>
    </message>
    <message>
        <source>Order processing</source>
        <translation>订单处理</translation>
    </message>
    <message>
        <source>Retry, then alert</source>
        <translation>重试后告警</translation>
    </message>
    <message>
        <source>Saga with compensation</source>
        <translation>带补偿的 Saga</translation>
    </message>
    <message>
        <source>Steps that are undone in reverse where one fails</source>
        <translation>一步失败时按相反顺序撤消各步</translation>
    </message>
    <message>
        <source>The palette has no “%1”.</source>
        <translation>面板中没有“%1”。</translation>
    </message>
    <message>
        <source>Tries again with growing waits, then tells somebody</source>
        <translation>以逐渐增长的间隔重试，然后通知相关人员</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing has these words in its name. Try a service, like “dynamodb”, or an action, like “put item”.</source>
        <translation>没有名称含这些词的内容。请试试服务名（如“dynamodb”）或操作名（如“put item”）。</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Search states and actions</source>
        <translation>搜索状态和操作</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Adds a state of its own. Select a state to add after it.</source>
        <translation>添加一个独立的状态。选择某个状态可在其后添加。</translation>
    </message>
    <message>
        <source>Adds after %1.</source>
        <translation>添加在 %1 之后。</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Save selection as snippet…</source>
        <translation>将所选保存为片段…</translation>
    </message>
    <message>
        <source>States %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>The snippet “%1” is in the palette.</source>
        <translation>片段“%1”已在面板中。</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Add %1, %2</source>
        <translation>添加 %1，%2</translation>
    </message>
</context>
<context>
    <name>Payload</name>
    <message numerus="yes">
        <source>[ %n item(s) ]</source>
        <translation>
            <numerusform>[ %n 项 ]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ %n member(s) }</source>
        <translation>
            <numerusform>{ %n 个成员 }</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadMenu</name>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Go back to where this was written</source>
        <translation>回到写入它的位置</translation>
    </message>
    <message>
        <source>Unfold all of it</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>它从何而来?</translation>
    </message>
    <message>
        <source>Who reads this?</source>
        <translation>谁读取它?</translation>
    </message>
</context>
<context>
    <name>PayloadRow</name>
    <message>
        <source>Nothing after this reads it: no choice, no task, and not the output of the run.</source>
        <translation>之后没有任何读取:没有 Choice、没有 Task,也不在运行的输出中。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
</context>
<context>
    <name>PayloadTools</name>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Differences of %1 from the stage before</source>
        <translation>%1 与前一阶段的差异</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>在 %1 中搜索</translation>
    </message>
    <message>
        <source>Show %1 as a tree</source>
        <translation>以树形显示 %1</translation>
    </message>
    <message>
        <source>Show %1 as text</source>
        <translation>以文本显示 %1</translation>
    </message>
</context>
<context>
    <name>PayloadView</name>
    <message>
        <source>%1/%2</source>
        <comment>match of matches</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束搜索</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>第 %1 个匹配,共 %2 个</translation>
    </message>
    <message>
        <source>Name or value</source>
        <translation>名称或值</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>在 %1 中搜索</translation>
    </message>
</context>
<context>
    <name>PolicyFindingRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法确定</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Too wide</source>
        <translation>过宽</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>可采取的措施</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Advice %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>No advice. A run, a test case or an opened history can show more: payloads, rounds and prices are measured.</source>
        <translation>没有建议。运行、测试用例或打开的历史可以带来更多建议：会测量负载、循环和价格。</translation>
    </message>
    <message>
        <source>No problems: everything that is checked is in order.</source>
        <translation>没有问题：检查的内容全部正常。</translation>
    </message>
    <message numerus="yes">
        <source>No problems: everything that is checked is in order. %n piece(s) of advice.</source>
        <translation>
            <numerusform>没有问题：检查的内容全部正常。有 %n 条建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>No quick fix is known for any of the problems.</source>
        <translation>所有问题都没有已知的快速修复。</translation>
    </message>
    <message>
        <source>Nothing is known to help: %1</source>
        <translation>没有已知的修复办法：%1</translation>
    </message>
    <message>
        <source>Nothing is written yet: begin with a template, or drag a state from the palette to the canvas.</source>
        <translation>尚未编写任何内容：请从模板开始，或将面板中的状态拖到画布上。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Quick fixes</source>
        <translation>快速修复</translation>
    </message>
    <message>
        <source>What is wrong or odd (F8)</source>
        <translation>错误或可疑之处 (F8)</translation>
    </message>
    <message>
        <source>What works, and could be done better (Ctrl+F8)</source>
        <translation>可行但可以改进之处 (Ctrl+F8)</translation>
    </message>
</context>
<context>
    <name>ProvenanceCard</name>
    <message>
        <source>Close the trace</source>
        <translation>关闭追踪</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Go back to this moment</source>
        <translation>回到这一时刻</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取者</translation>
    </message>
    <message>
        <source>Steps of the trace</source>
        <translation>追踪步骤</translation>
    </message>
    <message>
        <source>The states and expressions that made this value</source>
        <translation>产生此值的状态和表达式</translation>
    </message>
    <message>
        <source>What this value is used for</source>
        <translation>此值的用途</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>%1 从何而来</translation>
    </message>
    <message>
        <source>Who reads %1</source>
        <translation>谁读取 %1</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>可能</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message numerus="yes">
        <source>%n place(s) of the files could not be read; the rest is shown.</source>
        <translation>
            <numerusform>文件中有 %n 处无法读取；其余部分已显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Events that were read: %1.</source>
        <translation>已读取的事件：%1。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
</context>
<context>
    <name>RedrivePage</name>
    <message>
        <source>As recorded</source>
        <translation>与录制相同</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>继续位置</translation>
    </message>
    <message>
        <source>Goes on to the end, or to where something is asked</source>
        <translation>继续到末尾，或到需要询问之处</translation>
    </message>
    <message>
        <source>Input of %1, as recorded</source>
        <translation>%1 的输入，与录制相同</translation>
    </message>
    <message>
        <source>Input of %1, edited</source>
        <translation>%1 的输入，已编辑</translation>
    </message>
    <message>
        <source>Input to go on with</source>
        <translation>继续时使用的输入</translation>
    </message>
    <message>
        <source>It failed with: %1</source>
        <translation>失败原因：%1</translation>
    </message>
    <message>
        <source>Open a failed execution with its definition. Then mend the definition or the input, and go on from where it failed.</source>
        <translation>打开失败的执行及其定义。然后修复定义或输入，并从失败处继续。</translation>
    </message>
    <message>
        <source>Resume and run</source>
        <translation>继续并运行</translation>
    </message>
    <message>
        <source>Resume and step</source>
        <translation>继续并单步</translation>
    </message>
    <message>
        <source>Stops where %1 is entered</source>
        <translation>在进入 %1 处停止</translation>
    </message>
    <message>
        <source>Tasks from there on</source>
        <translation>从该处起的任务</translation>
    </message>
</context>
<context>
    <name>ReexecutionCard</name>
    <message>
        <source>Answers came from the recording; all else was evaluated anew.</source>
        <translation>应答来自录制；其余均重新求值。</translation>
    </message>
    <message>
        <source>Being repeated…</source>
        <translation>正在重复…</translation>
    </message>
    <message>
        <source>Debugs this execution with the recorded answers (Ctrl+Alt+X)</source>
        <translation>使用记录的应答调试此执行 (Ctrl+Alt+X)</translation>
    </message>
    <message>
        <source>End of the repetition</source>
        <translation>重复的末尾</translation>
    </message>
    <message>
        <source>Event %1 of the recording</source>
        <translation>录制的事件 %1</translation>
    </message>
    <message>
        <source>Event %1 of the repetition</source>
        <translation>重复的事件 %1</translation>
    </message>
    <message>
        <source>First difference: %1</source>
        <translation>第一处差异：%1</translation>
    </message>
    <message>
        <source>Fix and resume…</source>
        <translation>修复并继续…</translation>
    </message>
    <message>
        <source>Goes on from where it failed (Ctrl+Alt+U)</source>
        <translation>从失败处继续 (Ctrl+Alt+U)</translation>
    </message>
    <message>
        <source>Not repeated yet</source>
        <translation>尚未重复</translation>
    </message>
    <message>
        <source>Re-execution</source>
        <translation>重新执行</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Shows where the recording goes another way</source>
        <translation>显示录制开始不同的位置</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>单步执行</translation>
    </message>
    <message>
        <source>Step through again</source>
        <translation>再次单步执行</translation>
    </message>
    <message>
        <source>Takes the debugger there</source>
        <translation>让调试器转到该处</translation>
    </message>
</context>
<context>
    <name>RenameBox</name>
    <message>
        <source>Name of the state</source>
        <translation>状态的名称</translation>
    </message>
</context>
<context>
    <name>ReplayActions</name>
    <message>
        <source>Fix and resume</source>
        <translation>修复并继续</translation>
    </message>
    <message>
        <source>Go on from where it failed (Ctrl+Alt+U)</source>
        <translation>从失败处继续 (Ctrl+Alt+U)</translation>
    </message>
    <message>
        <source>Make a test</source>
        <translation>生成测试</translation>
    </message>
    <message>
        <source>Re-execute</source>
        <translation>重新执行</translation>
    </message>
    <message>
        <source>Save this execution as a test case (Ctrl+Alt+T)</source>
        <translation>将此执行保存为测试用例 (Ctrl+Alt+T)</translation>
    </message>
    <message>
        <source>Step through this execution again, with the recorded answers (Ctrl+Alt+X)</source>
        <translation>使用记录的应答重新逐步执行此执行 (Ctrl+Alt+X)</translation>
    </message>
</context>
<context>
    <name>ReplayCard</name>
    <message>
        <source>Back to the place, the input and the answers (Ctrl+Alt+U)</source>
        <translation>返回位置、输入和应答的选择 (Ctrl+Alt+U)</translation>
    </message>
    <message>
        <source>Change how it goes on…</source>
        <translation>更改继续方式…</translation>
    </message>
    <message>
        <source>First difference: %1</source>
        <translation>第一处差异：%1</translation>
    </message>
    <message>
        <source>Go to the first difference</source>
        <translation>转到第一处差异</translation>
    </message>
    <message>
        <source>Re-execution of %1</source>
        <translation>%1 的重新执行</translation>
    </message>
    <message>
        <source>Resumed from %1</source>
        <translation>从 %1 继续</translation>
    </message>
</context>
<context>
    <name>ReplayDesk</name>
    <message>
        <source>Add all histories of a folder</source>
        <translation>添加文件夹中的所有历史</translation>
    </message>
    <message>
        <source>Add execution histories</source>
        <translation>添加执行历史</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Histories (*.json *.jsonl *.yaml *.yml *.csv *.txt *.log *.gz)</source>
        <translation>历史 (*.json *.jsonl *.yaml *.yml *.csv *.txt *.log *.gz)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save as a test case: a mock file, new or not</source>
        <translation>保存为测试用例：新的或已有的模拟文件</translation>
    </message>
    <message>
        <source>Save the answers as a mock file</source>
        <translation>将应答保存为模拟文件</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>保存运行</translation>
    </message>
    <message>
        <source>Save the run as one file</source>
        <translation>将运行保存为一个文件</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>,已更改</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>ResultStrip</name>
    <message>
        <source>No value: %1</source>
        <translation>没有值：%1</translation>
    </message>
    <message>
        <source>Value %1: %2</source>
        <translation>值 %1：%2</translation>
    </message>
</context>
<context>
    <name>RetryCard</name>
    <message>
        <source>Attempts</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Backoff ×</source>
        <translation>倍数 ×</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Interval (s)</source>
        <translation>间隔 (秒)</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Longest (s)</source>
        <translation>最长 (秒)</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>重试 %1</translation>
    </message>
    <message>
        <source>retrier %1</source>
        <translation>Retrier %1</translation>
    </message>
</context>
<context>
    <name>RevisionPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare with a git revision</source>
        <translation>与 Git 修订版比较</translation>
    </message>
    <message>
        <source>HEAD, a branch, a tag or a commit</source>
        <translation>HEAD、分支、标签或提交</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>F10 starts a run and stops at the first state. Here you then see each stage of its data.</source>
        <translation>F10 开始运行并停在第一个状态。随后可在此查看其数据的每个阶段。</translation>
    </message>
    <message>
        <source>Open a history to see what each state got and gave.</source>
        <translation>打开历史以查看每个状态的输入和输出。</translation>
    </message>
    <message>
        <source>The selected state has not been entered by this event.</source>
        <translation>到此事件为止尚未进入所选状态。</translation>
    </message>
    <message>
        <source>The selected state has not been entered in this run.</source>
        <translation>本次运行尚未进入所选状态。</translation>
    </message>
</context>
<context>
    <name>RolePolicyPage</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Check a policy</source>
        <translation>检查策略</translation>
    </message>
    <message>
        <source>Check a policy…</source>
        <translation>检查策略…</translation>
    </message>
    <message>
        <source>Choose the policy that the role has: what is missing and what is superfluous is listed here.</source>
        <translation>选择角色现有的策略：缺失和多余的内容会列在这里。</translation>
    </message>
    <message>
        <source>Compare a policy document, a template or a file of Terraform with what is needed</source>
        <translation>将策略文档、模板或 Terraform 文件与所需的内容比较</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>已与 %1 比较</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the policy</source>
        <translation>复制策略</translation>
    </message>
    <message>
        <source>Differences of the policy</source>
        <translation>策略的差异</translation>
    </message>
    <message>
        <source>It allows what is needed, and nothing else.</source>
        <translation>它只允许所需的内容，没有多余。</translation>
    </message>
    <message>
        <source>It allows what is needed.</source>
        <translation>它允许所需的内容。</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No policy is compared yet.</source>
        <translation>尚未比较策略。</translation>
    </message>
    <message>
        <source>Policies, templates and Terraform (*.json *.yaml *.yml *.template *.tf)</source>
        <translation>策略、模板和 Terraform (*.json *.yaml *.yml *.template *.tf)</translation>
    </message>
    <message>
        <source>Policy of the role</source>
        <translation>角色的策略</translation>
    </message>
    <message>
        <source>Save the policy as</source>
        <translation>将策略另存为</translation>
    </message>
    <message>
        <source>Save the policy as a file</source>
        <translation>将策略保存为文件</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The definition calls nothing: its role needs no permission.</source>
        <translation>定义没有调用任何内容：其角色不需要权限。</translation>
    </message>
    <message>
        <source>The machine traces with X-Ray</source>
        <translation>状态机使用 X-Ray 跟踪</translation>
    </message>
    <message>
        <source>The machine writes to CloudWatch Logs</source>
        <translation>状态机写入 CloudWatch Logs</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>跟踪</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>%1, part %2</source>
        <translation>%1，第 %2 部分</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>%1 的目标</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>规则 %1</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>Back to the breakpoint before, or the start (Ctrl+F5)</source>
        <translation>返回上一个断点或起点 (Ctrl+F5)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause (F6)</source>
        <translation>暂停 (F6)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run to the next breakpoint (F5)</source>
        <translation>运行到下一个断点 (F5)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>单步后退</translation>
    </message>
    <message>
        <source>Step back (Shift+F10)</source>
        <translation>单步后退 (Shift+F10)</translation>
    </message>
    <message>
        <source>Step into</source>
        <translation>单步进入</translation>
    </message>
    <message>
        <source>Step into (F11)</source>
        <translation>单步进入 (F11)</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>单步跳出</translation>
    </message>
    <message>
        <source>Step out (Shift+F11)</source>
        <translation>单步跳出 (Shift+F11)</translation>
    </message>
    <message>
        <source>Step over</source>
        <translation>单步跳过</translation>
    </message>
    <message>
        <source>Step over (F10)</source>
        <translation>单步跳过 (F10)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop (Shift+F5)</source>
        <translation>停止 (Shift+F5)</translation>
    </message>
    <message>
        <source>To the next stage inside the state (Ctrl+F11)</source>
        <translation>到状态内的下一阶段 (Ctrl+F11)</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add the open one</source>
        <translation>添加已打开的</translation>
    </message>
    <message>
        <source>Adds all histories in a folder, at any depth (Ctrl+Alt+H)</source>
        <translation>添加文件夹中任意层级的所有历史 (Ctrl+Alt+H)</translation>
    </message>
    <message>
        <source>Adds execution histories</source>
        <translation>添加执行历史</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Empty the table</source>
        <translation>清空表格</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>正在读取… %1 %</translation>
    </message>
    <message>
        <source>Stops reading</source>
        <translation>停止读取</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Check and run as a Standard workflow</source>
        <translation>按 Standard 工作流检查和运行</translation>
    </message>
    <message>
        <source>Check and run as an Express workflow</source>
        <translation>按 Express 工作流检查和运行</translation>
    </message>
    <message>
        <source>Clock: stop before each timer</source>
        <translation>时钟：在每个定时器之前停下</translation>
    </message>
    <message>
        <source>Clock: waits go %1 times faster</source>
        <translation>时钟：等待加快 %1 倍</translation>
    </message>
    <message>
        <source>Clock: waits take no time</source>
        <translation>时钟：等待不耗时间</translation>
    </message>
    <message>
        <source>Clock: waits take their time</source>
        <translation>时钟：等待按实际时间</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>比较两个运行</translation>
    </message>
    <message>
        <source>Continue with the edited definition from before the first invalid step</source>
        <translation>从第一个失效步骤之前用编辑后的定义继续</translation>
    </message>
    <message>
        <source>Fork the run here</source>
        <translation>在此分叉运行</translation>
    </message>
    <message>
        <source>Go on from here anew, without what came after</source>
        <translation>从这里重新继续，舍弃之后的内容</translation>
    </message>
    <message>
        <source>Let the next timer pass</source>
        <translation>放行下一个定时器</translation>
    </message>
    <message>
        <source>Look at iterations as they run</source>
        <translation>跟随运行查看迭代</translation>
    </message>
    <message>
        <source>Look at the iteration before</source>
        <translation>查看上一个迭代</translation>
    </message>
    <message>
        <source>Look at the next iteration</source>
        <translation>查看下一个迭代</translation>
    </message>
    <message>
        <source>Look at the next iteration that failed</source>
        <translation>查看下一个失败的迭代</translation>
    </message>
    <message>
        <source>Move the execution to the selected state</source>
        <translation>将执行移到所选状态</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>打开运行…</translation>
    </message>
    <message>
        <source>Run again with this seed</source>
        <translation>用此种子重新运行</translation>
    </message>
    <message>
        <source>Save the run…</source>
        <translation>保存运行…</translation>
    </message>
    <message>
        <source>Show the runs of this document</source>
        <translation>显示此文档的运行</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>%1 is kept when another run begins; press to let it go then</source>
        <translation>开始另一个运行时会保留 %1；按下则届时不再保留</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · 种子 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1，当前显示</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Drop this run</source>
        <translation>丢弃此运行</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep %1 when another run begins</source>
        <translation>开始另一个运行时保留 %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>运行的名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Run again with its seed</source>
        <translation>用其种子重新运行</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>显示此运行</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>%1 of virtual time · %2</source>
        <translation>虚拟时间 %1 · %2</translation>
    </message>
    <message>
        <source>Express workflow: five minutes at most</source>
        <translation>Express 工作流：最长五分钟</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run status: %1</source>
        <translation>运行状态：%1</translation>
    </message>
    <message>
        <source>Shows what happened last (Ctrl+Shift+F5)</source>
        <translation>显示最近发生的内容 (Ctrl+Shift+F5)</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>第 %1 步，共 %2 步 · %3</translation>
    </message>
    <message>
        <source>To the end of the run</source>
        <translation>到运行末尾</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Slowest state</source>
        <translation>最慢的状态</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>按 %1 排序</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Unlike the others</source>
        <translation>与众不同</translation>
    </message>
    <message>
        <source>compared as %1</source>
        <translation>作为 %1 比较</translation>
    </message>
    <message>
        <source>slowest: %1</source>
        <translation>最慢：%1</translation>
    </message>
</context>
<context>
    <name>RunVariablesPage</name>
    <message>
        <source>No state of this run assigned a variable.</source>
        <translation>此运行中没有状态给变量赋值。</translation>
    </message>
    <message>
        <source>Open a history to see its variables over time (Ctrl+H).</source>
        <translation>打开历史以查看其变量随时间的变化 (Ctrl+H)。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>A run that was saved (Ctrl+Alt+O)</source>
        <translation>已保存的运行 (Ctrl+Alt+O)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>F5 begins a run. Fork one to try two ways from the same step, keep one to compare it with the next.</source>
        <translation>F5 开始运行。分叉运行可从同一步骤尝试两条路；保留运行可与下一个比较。</translation>
    </message>
    <message>
        <source>Fork here</source>
        <translation>在此分叉</translation>
    </message>
    <message>
        <source>Keep this run, and go on with a copy from this step (Ctrl+Alt+F)</source>
        <translation>保留此运行，并用副本从此步骤继续 (Ctrl+Alt+F)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Runs of this document</source>
        <translation>此文档的运行</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The run as one file that opens anywhere (Ctrl+Alt+S)</source>
        <translation>将运行存为可在任何地方打开的一个文件 (Ctrl+Alt+S)</translation>
    </message>
    <message>
        <source>Two runs side by side (Ctrl+Alt+C)</source>
        <translation>并排显示两个运行 (Ctrl+Alt+C)</translation>
    </message>
</context>
<context>
    <name>SavePrompt</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>保存对 %1 的更改吗？</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>否则更改会丢失。</translation>
    </message>
</context>
<context>
    <name>SaveRunBox</name>
    <message>
        <source>All texts</source>
        <translation>所有文本</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>所有值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Chosen places</source>
        <translation>所选位置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File of the run</source>
        <translation>运行的文件</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One file with the definition, the input, all answers, the seed and the events. It opens on any machine and plays to the same history.</source>
        <translation>一个文件，包含定义、输入、所有应答、种子和事件。可在任何机器上打开，并重放出相同的历史。</translation>
    </message>
    <message>
        <source>Places to take out, one a line</source>
        <translation>要去除的位置，每行一个</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>保存运行</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>The input as the file has it</source>
        <translation>文件中将保存的输入</translation>
    </message>
    <message>
        <source>Whole payloads</source>
        <translation>整个负载</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
</context>
<context>
    <name>SaveRunRow</name>
    <message>
        <source>A test case in a mock file, with its input; run at once to see that it holds</source>
        <translation>模拟文件中的测试用例及其输入；立即运行以确认其成立</translation>
    </message>
    <message>
        <source>Capture…</source>
        <translation>录制…</translation>
    </message>
    <message>
        <source>Mocks…</source>
        <translation>模拟…</translation>
    </message>
    <message>
        <source>Save as capture…</source>
        <translation>保存为录制…</translation>
    </message>
    <message>
        <source>Save as mock file…</source>
        <translation>保存为模拟文件…</translation>
    </message>
    <message>
        <source>Save as test case…</source>
        <translation>保存为测试用例…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>测试…</translation>
    </message>
    <message>
        <source>The answers of all tasks as a mock file</source>
        <translation>将所有任务的应答存为模拟文件</translation>
    </message>
    <message>
        <source>The whole run with its definition as one file, to keep or pass on</source>
        <translation>将整个运行及其定义存为一个文件，可保留或转交</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>%1 · second window</source>
        <translation>%1 · 第二个窗口</translation>
    </message>
</context>
<context>
    <name>SeedSection</name>
    <message>
        <source>Another seed for the next run</source>
        <translation>下次运行使用另一个种子</translation>
    </message>
    <message>
        <source>Begins anew with seed %1 (Ctrl+Alt+A)</source>
        <translation>用种子 %1 重新开始 (Ctrl+Alt+A)</translation>
    </message>
    <message>
        <source>Jitter, UUIDs and random numbers of the next run come from it.</source>
        <translation>下次运行的抖动、UUID 和随机数由它产生。</translation>
    </message>
    <message>
        <source>Run again with this seed</source>
        <translation>用此种子重新运行</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the next run</source>
        <translation>下次运行的种子</translation>
    </message>
    <message>
        <source>This run has seed %1. Jitter, UUIDs and random numbers come from it.</source>
        <translation>此运行的种子为 %1。抖动、UUID 和随机数由它产生。</translation>
    </message>
</context>
<context>
    <name>SeldomField</name>
    <message>
        <source>Add %1 to %2</source>
        <translation>将 %1 添加到 %2</translation>
    </message>
</context>
<context>
    <name>SelectionPage</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n 个状态</numerusform>
        </translation>
    </message>
    <message>
        <source>A definition of its own, and a Task that runs it</source>
        <translation>独立的定义，以及运行它的任务</translation>
    </message>
    <message>
        <source>Add copies behind the last of them</source>
        <translation>在最后一个之后添加副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the states as text</source>
        <translation>将状态复制为文本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the states; what led to them leads on</source>
        <translation>删除这些状态；通向它们的转换接续下去</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Errors of these states lead to a new one</source>
        <translation>这些状态的错误通向一个新状态</translation>
    </message>
    <message>
        <source>Extract as a machine</source>
        <translation>提取为状态机</translation>
    </message>
    <message>
        <source>One state that does this for each item</source>
        <translation>对每一项执行这些的一个状态</translation>
    </message>
    <message>
        <source>One state with these in its branch</source>
        <translation>将这些放入其分支的一个状态</translation>
    </message>
    <message>
        <source>Put into a Map</source>
        <translation>放入 Map</translation>
    </message>
    <message>
        <source>Put into a Parallel</source>
        <translation>放入 Parallel</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Show %1 alone</source>
        <translation>只显示 %1</translation>
    </message>
    <message>
        <source>Wrap with Try-Catch</source>
        <translation>用 Try-Catch 包裹</translation>
    </message>
</context>
<context>
    <name>ServiceAnswerers</name>
    <message>
        <source>%1 of %2, answered by: %3</source>
        <translation>%2 的 %1，应答方：%3</translation>
    </message>
    <message>
        <source>A change in Debug holds for the next task. Where nothing is chosen, the settings file of the service says it.</source>
        <translation>“调试”中的更改对下一个任务生效。未作选择时，以服务的设置文件为准。</translation>
    </message>
    <message>
        <source>As chosen in Debug</source>
        <translation>按“调试”中的选择</translation>
    </message>
    <message>
        <source>Debug, with a fault</source>
        <translation>调试，带故障</translation>
    </message>
    <message>
        <source>Only the settings file of the service says who does the tasks</source>
        <translation>仅由服务的设置文件决定由谁完成任务</translation>
    </message>
    <message>
        <source>Settings file only</source>
        <translation>仅设置文件</translation>
    </message>
    <message>
        <source>The open workflow has no Task state, or it cannot run.</source>
        <translation>打开的工作流没有 Task 状态，或无法运行。</translation>
    </message>
    <message>
        <source>What is chosen in Debug holds for runs there only.</source>
        <translation>“调试”中的选择仅对那里的运行生效。</translation>
    </message>
    <message>
        <source>Who answers in Debug, its mocks and its test case answer here too, at once</source>
        <translation>“调试”中的应答方及其模拟和测试用例也在此应答，立即生效</translation>
    </message>
    <message>
        <source>Who answers the tasks</source>
        <translation>由谁应答任务</translation>
    </message>
    <message>
        <source>as in Debug</source>
        <translation>与调试相同</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>ServiceBar</name>
    <message>
        <source>Copy what a shell needs to use it</source>
        <translation>复制在 shell 中使用它所需的内容</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Folder where the local service keeps its data</source>
        <translation>本地服务存放数据的文件夹</translation>
    </message>
    <message>
        <source>Listens at %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Port of the local service; 0 takes a free one</source>
        <translation>本地服务的端口；0 表示选用空闲端口</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings file of the local service: handlers, tables, rules, alarms</source>
        <translation>本地服务的设置文件：处理程序、表、规则、告警</translation>
    </message>
    <message>
        <source>Start the local service</source>
        <translation>启动本地服务</translation>
    </message>
    <message>
        <source>Start the open workflow here, with the test input</source>
        <translation>用测试输入在此启动打开的工作流</translation>
    </message>
    <message>
        <source>Stop the local service</source>
        <translation>停止本地服务</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ServiceDashboard</name>
    <message>
        <source>%1: %2 started, %3 succeeded, %4 failed</source>
        <translation>%1：%2 个已启动，%3 个已成功，%4 个已失败</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Alarm %1: %2</source>
        <translation>告警 %1：%2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Folder or file of Terraform with the alarms and event rules</source>
        <translation>包含告警和事件规则的 Terraform 文件夹或文件</translation>
    </message>
    <message>
        <source>No alarm. Those of aws_cloudwatch_metric_alarm in Terraform files beside the workflow, or in the folder below, are watched here, and those of the settings file.</source>
        <translation>没有告警。此处监视工作流旁边或下方文件夹中 Terraform 文件里的 aws_cloudwatch_metric_alarm，以及设置文件中的告警。</translation>
    </message>
    <message>
        <source>No state machine yet. A client makes one with CreateStateMachine.</source>
        <translation>还没有状态机。客户端用 CreateStateMachine 创建。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>State machine</source>
        <translation>状态机</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>已成功</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>已限流</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ServiceHost</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 of %2 %3 %4 in %5 s</source>
        <translation>%5 秒内 %2 的 %1 %3 %4</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>A million runs: Standard %1, Express %2</source>
        <translation>一百万次运行：Standard %1，Express %2</translation>
    </message>
    <message>
        <source>A million runs: Standard %1; Express cannot run it</source>
        <translation>一百万次运行：Standard %1；Express 无法运行</translation>
    </message>
    <message>
        <source>A real HTTP call</source>
        <translation>真实的 HTTP 调用</translation>
    </message>
    <message>
        <source>A real HTTP call: %1</source>
        <translation>真实的 HTTP 调用：%1</translation>
    </message>
    <message>
        <source>An event is a JSON object.</source>
        <translation>事件是 JSON 对象。</translation>
    </message>
    <message>
        <source>An item is a JSON object of attributes, such as {"id": {"S": "1"}}.</source>
        <translation>项是由属性组成的 JSON 对象，例如 {"id": {"S": "1"}}。</translation>
    </message>
    <message>
        <source>As the settings of the service say</source>
        <translation>按服务的设置</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>端点：%1</translation>
    </message>
    <message>
        <source>Fails on purpose</source>
        <translation>故意失败</translation>
    </message>
    <message>
        <source>Handler: %1</source>
        <translation>处理程序：%1</translation>
    </message>
    <message>
        <source>Local service: %1</source>
        <translation>本地服务：%1</translation>
    </message>
    <message>
        <source>Mock test case</source>
        <translation>模拟测试用例</translation>
    </message>
    <message>
        <source>Nobody: the task fails</source>
        <translation>无人应答：任务失败</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Recorded run</source>
        <translation>录制的运行</translation>
    </message>
    <message>
        <source>The item is gone already.</source>
        <translation>该项已不存在。</translation>
    </message>
    <message>
        <source>The object cannot be removed.</source>
        <translation>无法移除该对象。</translation>
    </message>
    <message>
        <source>The object cannot be written.</source>
        <translation>无法写入该对象。</translation>
    </message>
    <message>
        <source>This service itself</source>
        <translation>此服务本身</translation>
    </message>
    <message>
        <source>Whoever has its task token</source>
        <translation>持有其任务令牌者</translation>
    </message>
    <message>
        <source>Workers of the activity</source>
        <translation>活动的工作者</translation>
    </message>
    <message>
        <source>You, under Open tokens</source>
        <translation>您，在“待应答的令牌”中</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>%1 后过期</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>in alarm</source>
        <translation>告警中</translation>
    </message>
    <message>
        <source>in the debugger</source>
        <translation>在调试器中</translation>
    </message>
    <message>
        <source>item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>已成功</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>已超时</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Answers the states API on this machine, for the AWS CLI, boto3 and other clients. Executions that they start of the open workflow stop at its breakpoints.</source>
        <translation>在本机为 AWS CLI、boto3 和其他客户端应答 Step Functions API。它们为打开的工作流启动的执行会停在其断点处。</translation>
    </message>
    <message>
        <source>Executions</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Executions, %1 running</source>
        <translation>执行，%1 个运行中</translation>
    </message>
    <message>
        <source>Local services</source>
        <translation>本地服务</translation>
    </message>
    <message>
        <source>Metrics and alarms</source>
        <translation>指标和告警</translation>
    </message>
    <message>
        <source>Metrics and alarms, %1 in alarm</source>
        <translation>指标和告警，%1 个告警中</translation>
    </message>
    <message>
        <source>Open tokens</source>
        <translation>待应答的令牌</translation>
    </message>
    <message>
        <source>Open tokens %1</source>
        <translation>待应答的令牌 %1</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁应答</translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>%1 (not said)</source>
        <translation>%1（未说明）</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>Only the file itself can change it</source>
        <translation>只能在文件本身中更改</translation>
    </message>
</context>
<context>
    <name>SizeMeter</name>
    <message>
        <source>%1, %2 % of 256 KiB</source>
        <translation>%1,占 256 KiB 的 %2 %</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>片段的名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the snippet</source>
        <translation>重命名片段</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a snippet</source>
        <translation>保存为片段</translation>
    </message>
</context>
<context>
    <name>SortHeading</name>
    <message>
        <source>%1, sorted, largest first</source>
        <translation>%1，已排序，最大的在前</translation>
    </message>
    <message>
        <source>%1, sorted, smallest first</source>
        <translation>%1，已排序，最小的在前</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>按 %1 排序</translation>
    </message>
</context>
<context>
    <name>SpreadList</name>
    <message>
        <source>%1: median %2, longest %3, in %4 of %5 executions</source>
        <translation>%1：中位数 %2，最长 %3，出现在 %5 次执行中的 %4 次</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <translation>第 95 百分位</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>State, pick two to compare</source>
        <translation>状态，选择两个进行比较</translation>
    </message>
    <message>
        <source>States over all executions</source>
        <translation>所有执行中的状态</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Catch</source>
        <translation>Catch</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error of the execution</source>
        <translation>执行的错误</translation>
    </message>
    <message>
        <source>Input of the execution</source>
        <translation>执行的输入</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output of the execution</source>
        <translation>执行的输出</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>State input</source>
        <translation>状态输入</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
</context>
<context>
    <name>StaleBanner</name>
    <message>
        <source>Graph of the last good text · line %1: %2</source>
        <translation>最后一次有效文本的图 · 第 %1 行：%2</translation>
    </message>
    <message>
        <source>Nothing to draw yet · line %1: %2</source>
        <translation>尚无可绘制的内容 · 第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>StateList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n 个状态</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a state after</source>
        <translation>在其后添加状态</translation>
    </message>
    <message>
        <source>Convert to JSONPath</source>
        <translation>转换为 JSONPath</translation>
    </message>
    <message>
        <source>Convert to JSONata</source>
        <translation>转换为 JSONata</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete and heal</source>
        <translation>删除并接续</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>解散</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Extract as a machine</source>
        <translation>提取为状态机</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折叠或展开</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Paste after</source>
        <translation>粘贴到其后</translation>
    </message>
    <message>
        <source>Put into a Map</source>
        <translation>放入 Map</translation>
    </message>
    <message>
        <source>Put into a Parallel</source>
        <translation>放入 Parallel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation>运行到此处</translation>
    </message>
    <message>
        <source>Save as a snippet…</source>
        <translation>保存为片段…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Toggle breakpoint</source>
        <translation>切换断点</translation>
    </message>
    <message>
        <source>Wrap with Try-Catch</source>
        <translation>用 Try-Catch 包裹</translation>
    </message>
</context>
<context>
    <name>StatePath</name>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>StateTypes</name>
    <message>
        <source>Calls a function or a service</source>
        <translation>调用函数或服务</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Ends well</source>
        <translation>成功结束</translation>
    </message>
    <message>
        <source>Ends with an error</source>
        <translation>以错误结束</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Goes one of several ways</source>
        <translation>选择其中一条路</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Runs branches at the same time</source>
        <translation>同时运行各分支</translation>
    </message>
    <message>
        <source>Runs the same steps for each item</source>
        <translation>对每一项执行相同步骤</translation>
    </message>
    <message>
        <source>Shapes the data</source>
        <translation>加工数据</translation>
    </message>
    <message>
        <source>Succeed</source>
        <translation>Succeed</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Waits for a time</source>
        <translation>等待一段时间</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>%1: %2 visits, %3 attempts, %4 failures, %5 in all, %6 at most</source>
        <translation>%1：%2 次访问，%3 次尝试，%4 次失败，总计 %5，最长 %6</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Table of states</source>
        <translation>状态表</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问次数</translation>
    </message>
</context>
<context>
    <name>StepStages</name>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, next</source>
        <translation>%1，下一个</translation>
    </message>
    <message>
        <source>Inside this step</source>
        <translation>此步骤内部</translation>
    </message>
</context>
<context>
    <name>StrandList</name>
    <message>
        <source>%1 · next</source>
        <translation>%1 · 下一个</translation>
    </message>
    <message>
        <source>All take turns; press to let the chosen one run as long as it can</source>
        <translation>各支轮流运行；按下后让选中的一直运行到不能再运行</translation>
    </message>
    <message>
        <source>Chosen first</source>
        <translation>选中优先</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>挂起 %1</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>轮流</translation>
    </message>
    <message>
        <source>Let %1 run</source>
        <translation>让 %1 运行</translation>
    </message>
    <message>
        <source>Running at once %1</source>
        <translation>同时运行 %1</translation>
    </message>
    <message>
        <source>The chosen one runs as long as it can; press to let all take turns</source>
        <translation>选中的一直运行到不能再运行；按下后让各支轮流运行</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>可以运行</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>runs next</source>
        <translation>下一个运行</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>更多页面</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>New state …</source>
        <translation>新状态…</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>Begin with a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Expressions and variables: what AWS advises for new workflows</source>
        <translation>表达式和变量：AWS 对新工作流的建议</translation>
    </message>
    <message>
        <source>Or drag a state from the palette to here. Either way the workflow is in %1. Everything can be changed later, and undone.</source>
        <translation>或将面板中的状态拖到此处。两种方式下工作流均使用 %1。所有内容之后都可以更改和撤销。</translation>
    </message>
    <message>
        <source>Paths, InputPath to OutputPath, and intrinsic functions</source>
        <translation>路径、InputPath 到 OutputPath，以及内部函数</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a timestamp like 2024-05-01T10:00:00Z</source>
        <translation>2024-05-01T10:00:00Z 这样的时间戳</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>对象的数组</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>字符串的数组</translation>
    </message>
    <message>
        <source>an array with error names</source>
        <translation>含错误名称的数组</translation>
    </message>
    <message>
        <source>an array with rules</source>
        <translation>含规则的数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>array or expression</source>
        <translation>数组或表达式</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>object or expression</source>
        <translation>对象或表达式</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>path or null</source>
        <translation>路径或 null</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>the name of a state</source>
        <translation>状态的名称</translation>
    </message>
    <message>
        <source>timestamp like 2024-05-01T10:00:00Z</source>
        <translation>2024-05-01T10:00:00Z 这样的时间戳</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>Add a comparison to the group</source>
        <translation>向组中添加比较</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>%1 的比较</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>解散</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>%1 的组</translation>
    </message>
    <message>
        <source>Let another comparison hold as well: And</source>
        <translation>另一个比较也须成立：And</translation>
    </message>
    <message>
        <source>Let another comparison hold instead: Or</source>
        <translation>另一个比较成立亦可：Or</translation>
    </message>
    <message>
        <source>Puts what is in the group in its place</source>
        <translation>用组内内容替换该组</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>从组中移除</translation>
    </message>
    <message>
        <source>Turn the condition round: Not</source>
        <translation>反转条件：Not</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Variable of %1</source>
        <translation>%1 的变量</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, with failures</source>
        <translation>%1，%2，有失败</translation>
    </message>
    <message>
        <source>To its slowest visit</source>
        <translation>转到其最慢的访问</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No run yet: F5 runs the workflow, F10 steps through it.</source>
        <translation>还没有运行：F5 运行工作流，F10 单步执行。</translation>
    </message>
    <message>
        <source>The axis counts the events</source>
        <translation>坐标轴按事件计数</translation>
    </message>
    <message>
        <source>The axis shows the time that passed</source>
        <translation>坐标轴显示经过的时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Timeline, event %1 of %2</source>
        <translation>时间线，第 %1 个事件，共 %2 个</translation>
    </message>
</context>
<context>
    <name>Timers</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2 后%1</translation>
    </message>
    <message>
        <source>The execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>the execution times out</source>
        <translation>执行超时</translation>
    </message>
    <message>
        <source>the heartbeat is overdue</source>
        <translation>心跳逾期</translation>
    </message>
    <message>
        <source>the next attempt</source>
        <translation>下一次尝试</translation>
    </message>
    <message>
        <source>the task times out</source>
        <translation>任务超时</translation>
    </message>
    <message>
        <source>the wait ends</source>
        <translation>等待结束</translation>
    </message>
</context>
<context>
    <name>TitledValue</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>%1 waits, %2</source>
        <translation>%1 正在等待，%2</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cause of a failure</source>
        <translation>失败的 Cause</translation>
    </message>
    <message>
        <source>Choose the task to answer.</source>
        <translation>选择要应答的任务。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error of a failure</source>
        <translation>失败的 Error</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Lets the task time out with States.Timeout, whatever time it has</source>
        <translation>以 States.Timeout 让任务超时，无论还剩多少时间</translation>
    </message>
    <message>
        <source>Message that carried the token</source>
        <translation>携带令牌的消息</translation>
    </message>
    <message>
        <source>No task waits for an answer. One with .waitForTaskToken, or of an activity, appears here with its message.</source>
        <translation>没有任务在等待应答。带 .waitForTaskToken 的任务或活动的任务会连同其消息显示在此处。</translation>
    </message>
    <message>
        <source>Open tokens</source>
        <translation>待应答的令牌</translation>
    </message>
    <message>
        <source>Output of a rejection</source>
        <translation>拒绝时的输出</translation>
    </message>
    <message>
        <source>Output of an approval</source>
        <translation>批准时的输出</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Sends the error and the cause as SendTaskFailure</source>
        <translation>以 SendTaskFailure 发送 Error 和 Cause</translation>
    </message>
    <message>
        <source>Sends the output of a rejection as SendTaskSuccess</source>
        <translation>以 SendTaskSuccess 发送拒绝时的输出</translation>
    </message>
    <message>
        <source>Sends the output of an approval as SendTaskSuccess</source>
        <translation>以 SendTaskSuccess 发送批准时的输出</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the workflow (Ctrl+1)</source>
        <translation>更改工作流 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Commands, states and files (Ctrl+K)</source>
        <translation>命令、状态和文件 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Files that were open before</source>
        <translation>以前打开过的文件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation>浅色或深色 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Local service (Ctrl+4)</source>
        <translation>本地服务 (Ctrl+4)</translation>
    </message>
    <message>
        <source>Local service at %1 (Ctrl+4)</source>
        <translation>位于 %1 的本地服务 (Ctrl+4)</translation>
    </message>
    <message>
        <source>Mocks: %1</source>
        <translation>模拟：%1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>Open a definition (Ctrl+O)</source>
        <translation>打开定义 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>重做：%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run with the test input (F5)</source>
        <translation>用测试输入运行 (F5)</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存 (Ctrl+S)</translation>
    </message>
    <message>
        <source>See a recorded execution (Ctrl+3)</source>
        <translation>查看已记录的执行 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Show the problems (F8)</source>
        <translation>显示问题 (F8)</translation>
    </message>
    <message>
        <source>Step through a run (Ctrl+2)</source>
        <translation>单步执行一次运行 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>测试用例</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤消 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>撤消：%1 (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>TransitionHint</name>
    <message>
        <source>Transition %1: %2</source>
        <translation>转换 %1：%2</translation>
    </message>
    <message>
        <source>Transition %1: Insert adds a state, Delete removes it, T goes on</source>
        <translation>转换 %1：Insert 添加状态，Delete 移除转换，T 转到下一个</translation>
    </message>
    <message>
        <source>Transition %1: T goes on</source>
        <translation>转换 %1：T 转到下一个</translation>
    </message>
</context>
<context>
    <name>TransitionMenu</name>
    <message>
        <source>Insert a state here…</source>
        <translation>在此插入状态…</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>粘贴到此处</translation>
    </message>
    <message>
        <source>Remove the transition</source>
        <translation>移除转换</translation>
    </message>
    <message>
        <source>T, Delete</source>
        <translation>T, Delete</translation>
    </message>
    <message>
        <source>T, Insert</source>
        <translation>T, Insert</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>转换</translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cause of the error</source>
        <translation>错误的 Cause</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Error name</source>
        <translation>错误名称</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>JSON 形式的值</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>The definition has no placeholders. Write %1 where a deployment fills something in; its value for running goes here.</source>
        <translation>定义中没有占位符。在部署时填入内容之处写 %1；运行时的值填在这里。</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>What a run puts in the place of ${…}. The text of the definition stays as it is; %1 beside it has values for everybody.</source>
        <translation>运行时替换 ${…} 的内容。定义文本保持不变；旁边的 %1 存放供所有人使用的值。</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
</context>
<context>
    <name>VariableCard</name>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Rename the variable %1 everywhere</source>
        <translation>全部重命名变量 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>assigned by</source>
        <translation>赋值于</translation>
    </message>
    <message>
        <source>read by</source>
        <translation>读取于</translation>
    </message>
</context>
<context>
    <name>VariablesPage</name>
    <message>
        <source>Assigned here</source>
        <translation>在此赋值</translation>
    </message>
    <message>
        <source>JSON, a path or an expression</source>
        <translation>JSON、路径或表达式</translation>
    </message>
    <message>
        <source>Name of a new variable</source>
        <translation>新变量的名称</translation>
    </message>
    <message>
        <source>No state assigns a variable that can be read here. A variable is seen by the states after it, without being passed on.</source>
        <translation>没有状态为此处可读的变量赋值。变量对之后的状态可见，无需传递。</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>在此可见</translation>
    </message>
    <message>
        <source>Value of the new variable</source>
        <translation>新变量的值</translation>
    </message>
    <message>
        <source>new variable</source>
        <translation>新变量</translation>
    </message>
</context>
<context>
    <name>VariablesView</name>
    <message>
        <source>%1 set it to %2</source>
        <translation>%1 将其设为 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>赋值</translation>
    </message>
    <message>
        <source>Value, and what changed</source>
        <translation>值及其更改</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message numerus="yes">
        <source>%1 · %n visit(s)</source>
        <translation>
            <numerusform>%1 · %n 次访问</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit %1, %2, %3</source>
        <translation>第 %1 次访问，%2，%3</translation>
    </message>
    <message>
        <source>Visits of %1</source>
        <translation>%1 的访问</translation>
    </message>
</context>
<context>
    <name>WaitsBar</name>
    <message>
        <source>0–%1</source>
        <translation>0–%1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waits %1; %2</source>
        <translation>等待 %1；%2</translation>
    </message>
    <message>
        <source>gives up after %1, at %2 attempts</source>
        <translation>%1 后放弃，共 %2 次尝试</translation>
    </message>
    <message>
        <source>gives up after at most %1, at %2 attempts</source>
        <translation>最多 %1 后放弃，共 %2 次尝试</translation>
    </message>
    <message>
        <source>gives up at the first error, without a retry</source>
        <translation>首次出错即放弃，不重试</translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <source>Expression to watch</source>
        <translation>要监视的表达式</translation>
    </message>
    <message>
        <source>Paths, intrinsic functions and JSONata that you watch are shown here with their values, wherever the run stops.</source>
        <translation>所监视的路径、内置函数和 JSONata 会在运行停止时连同其值显示在此处。</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>停止监视 %1</translation>
    </message>
    <message>
        <source>Watch an expression: $.order.total, States.ArrayLength($.items), $sum(items.price)</source>
        <translation>监视表达式:$.order.total、States.ArrayLength($.items)、$sum(items.price)</translation>
    </message>
    <message>
        <source>Watched expressions</source>
        <translation>监视的表达式</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>the run goes on</source>
        <translation>运行进行中</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>A change here makes the run go another way: what was recorded after this step is forgotten.</source>
        <translation>此处的更改会使运行走另一条路：此步骤之后的记录将被丢弃。</translation>
    </message>
    <message>
        <source>An object of all variables that the state sees.</source>
        <translation>包含该状态可见的所有变量的对象。</translation>
    </message>
    <message>
        <source>Answer the task</source>
        <translation>应答任务</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>应答…</translation>
    </message>
    <message>
        <source>Change the data that the state works on</source>
        <translation>更改状态所处理的数据</translation>
    </message>
    <message>
        <source>Change the payload</source>
        <translation>更改负载</translation>
    </message>
    <message>
        <source>Change the variables</source>
        <translation>更改变量</translation>
    </message>
    <message>
        <source>Change the workflow variables</source>
        <translation>更改工作流变量</translation>
    </message>
    <message>
        <source>Exhaust retries…</source>
        <translation>用尽重试…</translation>
    </message>
    <message>
        <source>Fail with no attempt left</source>
        <translation>失败且不再剩余尝试</translation>
    </message>
    <message>
        <source>Fail…</source>
        <translation>失败…</translation>
    </message>
    <message>
        <source>From this step the run follows the definition as it is now</source>
        <translation>从此步骤起，运行遵循当前的定义</translation>
    </message>
    <message>
        <source>Give the task another answer</source>
        <translation>给任务另一个应答</translation>
    </message>
    <message>
        <source>Go on with the edited definition</source>
        <translation>以编辑后的定义继续</translation>
    </message>
    <message>
        <source>Its retriers and catchers answer as they would.</source>
        <translation>其 Retrier 和 Catcher 照常处理。</translation>
    </message>
    <message>
        <source>Leave the state unfinished and enter the selected one</source>
        <translation>不完成此状态，直接进入所选状态</translation>
    </message>
    <message>
        <source>Let the state fail</source>
        <translation>让状态失败</translation>
    </message>
    <message>
        <source>Let the state fail with States.Timeout</source>
        <translation>以 States.Timeout 让状态失败</translation>
    </message>
    <message>
        <source>Let the state fail with an error</source>
        <translation>以错误让状态失败</translation>
    </message>
    <message>
        <source>Let the state fail with no attempt left</source>
        <translation>让状态失败且不再剩余尝试</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>跳到 %1</translation>
    </message>
    <message>
        <source>Payload…</source>
        <translation>负载…</translation>
    </message>
    <message>
        <source>The data that the chosen branch or iteration has at this step.</source>
        <translation>所选分支或迭代在此步骤的数据。</translation>
    </message>
    <message>
        <source>The definition was edited since the run began.</source>
        <translation>运行开始后定义已被编辑。</translation>
    </message>
    <message>
        <source>The retriers count as used up; catchers answer.</source>
        <translation>Retrier 视为已用尽；Catcher 仍会处理。</translation>
    </message>
    <message>
        <source>Time out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Variables…</source>
        <translation>变量…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What if, from here on</source>
        <translation>从此处起的假设</translation>
    </message>
    <message>
        <source>What the task returns, whatever it returned.</source>
        <translation>任务返回的内容，无论它原先返回了什么。</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Add a breakpoint…</source>
        <translation>添加断点…</translation>
    </message>
    <message>
        <source>Add a folder of executions…</source>
        <translation>添加包含执行的文件夹…</translation>
    </message>
    <message>
        <source>Back to the breakpoint before, or the start</source>
        <translation>返回上一个断点或起点</translation>
    </message>
    <message>
        <source>Choose who answers the tasks</source>
        <translation>选择由谁应答任务</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Commands, states and files</source>
        <translation>命令、状态和文件</translation>
    </message>
    <message>
        <source>Compare executions</source>
        <translation>比较执行</translation>
    </message>
    <message>
        <source>Coverage of the definition by executions</source>
        <translation>执行对定义的覆盖率</translation>
    </message>
    <message>
        <source>Debug mode</source>
        <translation>调试模式</translation>
    </message>
    <message>
        <source>Design mode</source>
        <translation>设计模式</translation>
    </message>
    <message>
        <source>Differences of the data between two points</source>
        <translation>两点之间的数据差异</translation>
    </message>
    <message>
        <source>Evaluate an expression in the paused run</source>
        <translation>在暂停的运行中对表达式求值</translation>
    </message>
    <message>
        <source>Find where the selected state is used</source>
        <translation>查找所选状态的引用</translation>
    </message>
    <message>
        <source>Fit the graph into view</source>
        <translation>使图适合视图</translation>
    </message>
    <message>
        <source>Fix and resume the recorded execution…</source>
        <translation>修复并继续录制的执行…</translation>
    </message>
    <message>
        <source>Go to state…</source>
        <translation>转到状态…</translation>
    </message>
    <message>
        <source>Graph: heat by failures</source>
        <translation>图：按失败显示热度</translation>
    </message>
    <message>
        <source>Graph: heat by time</source>
        <translation>图：按时间显示热度</translation>
    </message>
    <message>
        <source>Graph: the path taken</source>
        <translation>图：走过的路径</translation>
    </message>
    <message>
        <source>History mode</source>
        <translation>历史模式</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>语言…</translation>
    </message>
    <message>
        <source>Let the events pass, or stop here</source>
        <translation>播放事件，或在此停止</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Limits and cost</source>
        <translation>限额和费用</translation>
    </message>
    <message>
        <source>Local service: executions, open tokens, metrics</source>
        <translation>本地服务：执行、待应答的令牌、指标</translation>
    </message>
    <message>
        <source>Map Runs</source>
        <translation>Map Run</translation>
    </message>
    <message>
        <source>New definition</source>
        <translation>新建定义</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>后退一个事件</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>前进一个事件</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>打开定义…</translation>
    </message>
    <message>
        <source>Open an execution history…</source>
        <translation>打开执行历史…</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>暂停运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Rename the selected state</source>
        <translation>重命名所选状态</translation>
    </message>
    <message>
        <source>Run or continue</source>
        <translation>运行或继续</translation>
    </message>
    <message>
        <source>Run to the selected state</source>
        <translation>运行到所选状态</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the answers of the run as a mock file…</source>
        <translation>将运行的应答保存为模拟文件…</translation>
    </message>
    <message>
        <source>Save the run as a capture…</source>
        <translation>将运行保存为录制…</translation>
    </message>
    <message>
        <source>Save the run as a test case…</source>
        <translation>将运行保存为测试用例…</translation>
    </message>
    <message>
        <source>Search states and actions to add</source>
        <translation>搜索要添加的状态和操作</translation>
    </message>
    <message>
        <source>Second window on this definition</source>
        <translation>为此定义打开第二个窗口</translation>
    </message>
    <message>
        <source>Show or hide the left panel</source>
        <translation>显示或隐藏左侧面板</translation>
    </message>
    <message>
        <source>Show or hide the lower panel</source>
        <translation>显示或隐藏底部面板</translation>
    </message>
    <message>
        <source>Show or hide the right panel</source>
        <translation>显示或隐藏右侧面板</translation>
    </message>
    <message>
        <source>Show the advice</source>
        <translation>显示建议</translation>
    </message>
    <message>
        <source>Show the calls of the run</source>
        <translation>显示运行的调用</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Start the local service</source>
        <translation>启动本地服务</translation>
    </message>
    <message>
        <source>Start the workflow on the local service</source>
        <translation>在本地服务上启动工作流</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>单步后退</translation>
    </message>
    <message>
        <source>Step into</source>
        <translation>单步进入</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>单步跳出</translation>
    </message>
    <message>
        <source>Step over</source>
        <translation>单步跳过</translation>
    </message>
    <message>
        <source>Step through the recorded execution again</source>
        <translation>再次单步执行录制的执行</translation>
    </message>
    <message>
        <source>Stop the local service</source>
        <translation>停止本地服务</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Table of states</source>
        <translation>状态表</translation>
    </message>
    <message>
        <source>Test input from an event</source>
        <translation>从事件生成测试输入</translation>
    </message>
    <message>
        <source>To the end of the run</source>
        <translation>到运行末尾</translation>
    </message>
    <message>
        <source>To the first difference from the recording</source>
        <translation>转到与录制的第一处差异</translation>
    </message>
    <message>
        <source>To the first event</source>
        <translation>到第一个事件</translation>
    </message>
    <message>
        <source>To the graph</source>
        <translation>到图</translation>
    </message>
    <message>
        <source>To the last event</source>
        <translation>到最后一个事件</translation>
    </message>
    <message>
        <source>To the next stage inside the state</source>
        <translation>到状态内的下一阶段</translation>
    </message>
    <message>
        <source>To what went wrong</source>
        <translation>转到出错之处</translation>
    </message>
    <message>
        <source>Toggle a breakpoint on the selected state</source>
        <translation>切换所选状态的断点</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Variables over time</source>
        <translation>变量随时间的变化</translation>
    </message>
    <message>
        <source>Watch an expression</source>
        <translation>监视表达式</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Show the values</source>
        <translation>显示值</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fit the graph into view (F); again: all of it, however small</source>
        <translation>使图适合视图 (F)；再按一次：显示全部，无论多小</translation>
    </message>
    <message>
        <source>Zoom %1</source>
        <translation>缩放 %1</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放到 100 %</translation>
    </message>
    <message>
        <source>Zoom to 100 % (Ctrl+0)</source>
        <translation>缩放到 100 % (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>steploom::app::AnswerList</name>
    <message>
        <source>%1 cannot be changed while it is broken. %2</source>
        <translation>%1 有误时无法更改。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All other tasks</source>
        <translation>所有其他任务</translation>
    </message>
    <message>
        <source>Mock, else asked</source>
        <translation>模拟，否则询问</translation>
    </message>
    <message>
        <source>Mock, else the function's handler</source>
        <translation>模拟，否则用函数的处理程序</translation>
    </message>
    <message>
        <source>Mock, else the function's handler, else asked</source>
        <translation>模拟，否则用函数的处理程序，否则询问</translation>
    </message>
</context>
<context>
    <name>steploom::app::BreakpointList</name>
    <message>
        <source>A catcher takes over</source>
        <translation>Catcher 接管</translation>
    </message>
    <message>
        <source>A payload is too large</source>
        <translation>负载过大</translation>
    </message>
    <message>
        <source>A retrier takes over</source>
        <translation>Retrier 接管</translation>
    </message>
    <message>
        <source>A state fails</source>
        <translation>状态失败</translation>
    </message>
    <message>
        <source>A state is entered</source>
        <translation>进入状态</translation>
    </message>
    <message>
        <source>A state is left</source>
        <translation>离开状态</translation>
    </message>
    <message>
        <source>A transition is taken</source>
        <translation>发生转换</translation>
    </message>
    <message>
        <source>An event is written</source>
        <translation>写入事件</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>The size is a number of bytes, such as 200000.</source>
        <translation>大小是字节数，例如 200000。</translation>
    </message>
    <message>
        <source>There is no event type %1.</source>
        <translation>没有事件类型 %1。</translation>
    </message>
    <message numerus="yes">
        <source>every %n time(s)</source>
        <translation>
            <numerusform>每 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>from the %1. time on</source>
        <translation>从第 %1 次起</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>遇到 %1 时</translation>
    </message>
    <message>
        <source>on a payload over %1</source>
        <translation>负载超过 %1 时</translation>
    </message>
    <message>
        <source>on any error</source>
        <translation>任何错误时</translation>
    </message>
    <message>
        <source>on catch</source>
        <translation>Catch 时</translation>
    </message>
    <message>
        <source>on entry</source>
        <translation>进入时</translation>
    </message>
    <message>
        <source>on exit</source>
        <translation>离开时</translation>
    </message>
    <message>
        <source>on going to %1</source>
        <translation>转到 %1 时</translation>
    </message>
    <message>
        <source>on leaving to any state</source>
        <translation>转到任意状态时</translation>
    </message>
    <message>
        <source>on retry</source>
        <translation>Retry 时</translation>
    </message>
    <message>
        <source>the %1. time</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>when %1</source>
        <translation>当 %1 时</translation>
    </message>
    <message>
        <source>writes “%1”</source>
        <translation>写出“%1”</translation>
    </message>
</context>
<context>
    <name>steploom::app::CallList</name>
    <message>
        <source>%1, with a fault</source>
        <translation>%1，带故障</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>本地服务</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>分支 %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>项 %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>已成功</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>已超时</translation>
    </message>
</context>
<context>
    <name>steploom::app::CanvasItem</name>
    <message>
        <source>%1 states</source>
        <translation>%1 个状态</translation>
    </message>
    <message>
        <source>%1 states, starts at %2</source>
        <translation>%1 个状态，从 %2 开始</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a transition</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Workflow graph</source>
        <translation>工作流图</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>retries up to %1 times</source>
        <translation>最多重试 %1 次</translation>
    </message>
    <message>
        <source>times out after %1</source>
        <translation>%1 后超时</translation>
    </message>
</context>
<context>
    <name>steploom::app::CaseList</name>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 个通过，%2 个未通过</translation>
    </message>
    <message>
        <source>%1 s of the execution</source>
        <translation>执行时间 %1 秒</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
</context>
<context>
    <name>steploom::app::ChangeList</name>
    <message>
        <source>The state machine itself</source>
        <translation>状态机本身</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::ChoiceForm</name>
    <message>
        <source>A rule needs another state to go to: add one first.</source>
        <translation>规则需要另一个可转到的状态：请先添加一个。</translation>
    </message>
    <message>
        <source>Shown as JSON: a form cannot show this rule.</source>
        <translation>以 JSON 显示：表单无法显示此规则。</translation>
    </message>
    <message>
        <source>Shown as JSON: a list is due here.</source>
        <translation>以 JSON 显示：此处应为列表。</translation>
    </message>
</context>
<context>
    <name>steploom::app::CodeNames</name>
    <message>
        <source>Put the caret on the name of a state or a variable to rename it.</source>
        <translation>请将光标置于状态或变量的名称上，以重命名它。</translation>
    </message>
</context>
<context>
    <name>steploom::app::CodeView</name>
    <message>
        <source>Definition text</source>
        <translation>定义文本</translation>
    </message>
    <message>
        <source>Escape, then Tab, leaves the text</source>
        <translation>按 Escape 再按 Tab 离开文本</translation>
    </message>
</context>
<context>
    <name>steploom::app::CompareActions</name>
    <message>
        <source>%1 as saved</source>
        <translation>已保存的 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 in the window</source>
        <translation>窗口中的 %1</translation>
    </message>
    <message>
        <source>This definition has not been saved yet.</source>
        <translation>此定义尚未保存。</translation>
    </message>
</context>
<context>
    <name>steploom::app::CompletionModel</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>steploom::app::ConvertActions</name>
    <message>
        <source>%1 It does the same where every place that it names is there, and no name is looked up in an array.</source>
        <translation>%1只要它所指的位置都存在，且没有在数组中查找名称，行为就相同。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) stay in JSONPath. %1</source>
        <translation>
            <numerusform>%n 个状态仍为 JSONPath。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) stay in JSONata. %1</source>
        <translation>
            <numerusform>%n 个状态仍为 JSONata。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No state can be shown to do the same in JSONPath. %1</source>
        <translation>无法证明有任何状态在 JSONPath 中行为相同。%1</translation>
    </message>
    <message>
        <source>No state can be shown to do the same in JSONata. %1</source>
        <translation>无法证明有任何状态在 JSONata 中行为相同。%1</translation>
    </message>
    <message>
        <source>Save the definition first: the change is one of files.</source>
        <translation>请先保存定义：此更改涉及文件。</translation>
    </message>
    <message>
        <source>Save the definition first: the new file goes beside it.</source>
        <translation>请先保存定义：新文件将放在它旁边。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>The definition is in its template now. %1 stays, though nothing names it.</source>
        <translation>定义现在已在其模板中。%1 仍然保留，尽管已没有内容引用它。</translation>
    </message>
    <message>
        <source>The machine is in JSONPath now.</source>
        <translation>状态机现在已是 JSONPath。</translation>
    </message>
    <message>
        <source>The machine is in JSONata now.</source>
        <translation>状态机现在已是 JSONata。</translation>
    </message>
</context>
<context>
    <name>steploom::app::CoverageView</name>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%n 个运行中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Catchers</source>
        <translation>Catcher</translation>
    </message>
    <message>
        <source>Choice arms</source>
        <translation>Choice 分支</translation>
    </message>
    <message>
        <source>Debug runs</source>
        <translation>调试运行</translation>
    </message>
    <message>
        <source>Default, to %1</source>
        <translation>Default，转到 %1</translation>
    </message>
    <message>
        <source>Executions of the service</source>
        <translation>服务的执行</translation>
    </message>
    <message>
        <source>Opened executions</source>
        <translation>已打开的执行</translation>
    </message>
    <message>
        <source>Retriers</source>
        <translation>Retrier</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>测试用例</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>后续去向</translation>
    </message>
    <message>
        <source>catcher %1: %2, to %3</source>
        <translation>Catcher %1：%2，转到 %3</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>其末尾</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>on to %1</source>
        <translation>继续到 %1</translation>
    </message>
    <message>
        <source>retrier %1: %2</source>
        <translation>Retrier %1：%2</translation>
    </message>
    <message>
        <source>rule %1, to %2</source>
        <translation>规则 %1，转到 %2</translation>
    </message>
</context>
<context>
    <name>steploom::app::DebugSession</name>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>无法使用 %1。%2</translation>
    </message>
    <message>
        <source>%1 for going back: the disk has no room to keep it below %2</source>
        <translation>用于后退的数据占 %1：磁盘空间不足，无法将其保持在 %2 以下</translation>
    </message>
    <message>
        <source>%1 is at work, %2</source>
        <translation>%1 正在工作，%2</translation>
    </message>
    <message>
        <source>%1 of %2 for going back</source>
        <translation>用于后退：%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 for going back, %3 on disk</source>
        <translation>用于后退的数据 %1 / %2，磁盘上 %3</translation>
    </message>
    <message>
        <source>%1 waits for an answer</source>
        <translation>%1 正在等待应答</translation>
    </message>
    <message>
        <source>%1 waits for time</source>
        <translation>%1 正在等待时间</translation>
    </message>
    <message>
        <source>%1, branch %2</source>
        <translation>%1，分支 %2</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1，项 %2</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to 18446744073709551615.</source>
        <translation>种子是 0 到 18446744073709551615 之间的整数。</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>At the start of the run</source>
        <translation>位于运行起点</translation>
    </message>
    <message>
        <source>Before a timer. %1. F5 lets it pass.</source>
        <translation>停在定时器之前。%1。F5 放行。</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>Breakpoint, hit %1</source>
        <translation>断点，第 %1 次命中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Nothing of that kind before this position</source>
        <translation>此位置之前没有此类内容</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>已在 %1 暂停</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>已成功</translation>
    </message>
    <message>
        <source>The condition of the breakpoint has no value: %1</source>
        <translation>断点的条件没有值：%1</translation>
    </message>
    <message>
        <source>The recorded run cannot be used. %1</source>
        <translation>无法使用录制的运行。%1</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>What could run is held</source>
        <translation>可运行的均已挂起</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>分支 %1</translation>
    </message>
    <message>
        <source>execution · %1</source>
        <translation>执行 · %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>项 %1</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>waits for its token</source>
        <translation>等待其令牌</translation>
    </message>
    <message>
        <source>wakes in %1</source>
        <translation>%1 后唤醒</translation>
    </message>
</context>
<context>
    <name>steploom::app::DiffSession</name>
    <message>
        <source>%1 cannot be compared: its text is broken in line %2.</source>
        <translation>无法比较 %1：其文本在第 %2 行有误。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The whole state</source>
        <translation>整个状态</translation>
    </message>
</context>
<context>
    <name>steploom::app::DocumentController</name>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Saved %1, without the comments: this file is JSON, which has none.</source>
        <translation>已保存 %1，不含注释：此文件是 JSON，而 JSON 没有注释。</translation>
    </message>
    <message>
        <source>untitled.asl.json</source>
        <translation>未命名.asl.json</translation>
    </message>
</context>
<context>
    <name>steploom::app::EditMarks</name>
    <message numerus="yes">
        <source>%1 %n step(s) of the run would be others now.</source>
        <translation>
            <numerusform>%1运行中有 %n 个步骤现在会不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1（已添加）</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（已移除）</translation>
    </message>
    <message>
        <source>%1 The run has not used what was edited.</source>
        <translation>%1运行尚未用到所编辑的内容。</translation>
    </message>
    <message>
        <source>Edited since: %1.</source>
        <translation>此后已编辑：%1。</translation>
    </message>
    <message>
        <source>The machine itself was edited.</source>
        <translation>状态机本身已被编辑。</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>此后添加</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>此后已编辑</translation>
    </message>
</context>
<context>
    <name>steploom::app::EventFilter</name>
    <message>
        <source>All errors</source>
        <translation>所有错误</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Parallel and Map</source>
        <translation>Parallel 和 Map</translation>
    </message>
    <message>
        <source>States entered and left</source>
        <translation>状态的进入和离开</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>steploom::app::EventForm</name>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1（已禁用）</translation>
    </message>
    <message>
        <source>An event is a JSON object.</source>
        <translation>事件是 JSON 对象。</translation>
    </message>
    <message>
        <source>One of the paths is no JSONPath.</source>
        <translation>其中一个路径不是 JSONPath。</translation>
    </message>
    <message>
        <source>The constant is not JSON. %1</source>
        <translation>常量不是 JSON。%1</translation>
    </message>
    <message>
        <source>The event does not match the pattern.</source>
        <translation>事件与模式不匹配。</translation>
    </message>
    <message>
        <source>The event does not match the pattern: %1 does not fit.</source>
        <translation>事件与模式不匹配：%1 不符。</translation>
    </message>
    <message>
        <source>The event has nothing at %1.</source>
        <translation>事件在 %1 处没有内容。</translation>
    </message>
    <message>
        <source>The event is not JSON. %1</source>
        <translation>事件不是 JSON。%1</translation>
    </message>
    <message>
        <source>The paths are a JSON object: a name for each path.</source>
        <translation>路径列表是 JSON 对象：每个路径对应一个名称。</translation>
    </message>
    <message>
        <source>The pattern is not JSON. %1</source>
        <translation>模式不是 JSON。%1</translation>
    </message>
    <message>
        <source>The transformation needs a template.</source>
        <translation>转换需要模板。</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>手动输入</translation>
    </message>
</context>
<context>
    <name>steploom::app::EventModel</name>
    <message>
        <source>after an edit</source>
        <translation>编辑之后</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
</context>
<context>
    <name>steploom::app::FailureForm</name>
    <message>
        <source>A catcher needs another state to go to: add one first.</source>
        <translation>Catcher 需要另一个可转到的状态：请先添加一个。</translation>
    </message>
    <message>
        <source>Shown as JSON: a list is due here.</source>
        <translation>以 JSON 显示：此处应为列表。</translation>
    </message>
</context>
<context>
    <name>steploom::app::FieldPreview</name>
    <message>
        <source>in the last run</source>
        <translation>在上次运行中</translation>
    </message>
    <message>
        <source>with the test input</source>
        <translation>用测试输入</translation>
    </message>
</context>
<context>
    <name>steploom::app::FileGuard</name>
    <message>
        <source>%1 was changed by another program and read again.</source>
        <translation>%1 被其他程序更改，已重新读取。</translation>
    </message>
    <message>
        <source>%1 was changed by another program; both changes are here.</source>
        <translation>%1 被其他程序更改；两方的更改都在这里。</translation>
    </message>
    <message>
        <source>Another program changed %1 where you changed it too.</source>
        <translation>其他程序在您更改之处也更改了 %1。</translation>
    </message>
    <message>
        <source>Steploom ended unexpectedly. There are unsaved changes to %1 from %2.</source>
        <translation>Steploom 意外退出。%1 有 %2 的未保存更改。</translation>
    </message>
</context>
<context>
    <name>steploom::app::Form</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>steploom::app::GitRevision</name>
    <message>
        <source>%1 is not in a git repository.</source>
        <translation>%1 不在 Git 仓库中。</translation>
    </message>
    <message>
        <source>Revision “%1” has no file %2.</source>
        <translation>修订版“%1”中没有文件 %2。</translation>
    </message>
    <message>
        <source>Save the definition first: git knows files only.</source>
        <translation>请先保存定义：git 只认文件。</translation>
    </message>
    <message>
        <source>There is no revision “%1”.</source>
        <translation>没有修订版“%1”。</translation>
    </message>
    <message>
        <source>git cannot be run. Is it installed?</source>
        <translation>无法运行 git。是否已安装？</translation>
    </message>
    <message>
        <source>git says: %1</source>
        <translation>git 报告：%1</translation>
    </message>
</context>
<context>
    <name>steploom::app::HistoryCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, entered %2 times</source>
        <translation>%1，进入 %2 次</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Errors caught</source>
        <translation>捕获的错误</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events missing</source>
        <translation>缺失的事件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Redriven</source>
        <translation>重新驱动 (Redrive)</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>not in this history</source>
        <translation>不在此历史中</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>some are cut off</source>
        <translation>部分被截断</translation>
    </message>
</context>
<context>
    <name>steploom::app::HistoryPlayer</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>steploom::app::HistorySession</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no execution history. It holds no events: choose what `aws stepfunctions get-execution-history` printed.</source>
        <translation>%1 不是执行历史。其中没有事件：请选择 `aws stepfunctions get-execution-history` 的输出。</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <translation>%1，字节 %2：%3</translation>
    </message>
    <message>
        <source>Execution %1</source>
        <translation>执行 %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::IterationList</name>
    <message>
        <source>%1 done</source>
        <translation>%1 个已完成</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个已失败</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个运行中</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 个未开始</translation>
    </message>
    <message>
        <source>Item %1, done</source>
        <translation>项 %1，已完成</translation>
    </message>
    <message>
        <source>Item %1, failed</source>
        <translation>项 %1，已失败</translation>
    </message>
    <message>
        <source>Item %1, not begun</source>
        <translation>项 %1，未开始</translation>
    </message>
    <message>
        <source>Item %1, running</source>
        <translation>项 %1，运行中</translation>
    </message>
</context>
<context>
    <name>steploom::app::MachineForm</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>steploom::app::MapRunList</name>
    <message>
        <source>%1 at once</source>
        <translation>同时 %1 个</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>项 %1</translation>
    </message>
    <message>
        <source>Map Run %1</source>
        <translation>Map Run %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>已成功</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>tolerates %1 % failures</source>
        <translation>容许 %1 % 的失败</translation>
    </message>
    <message numerus="yes">
        <source>tolerates %n failure(s)</source>
        <translation>
            <numerusform>容许 %n 个失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::MockEditor</name>
    <message>
        <source>%1 fails with %2</source>
        <translation>%1 以 %2 失败</translation>
    </message>
    <message>
        <source>%1 returns %2</source>
        <translation>%1 返回 %2</translation>
    </message>
    <message>
        <source>Attempts %1: %2</source>
        <translation>尝试 %1：%2</translation>
    </message>
    <message>
        <source>Attempts %1: an error needs a name.</source>
        <translation>尝试 %1：错误需要名称。</translation>
    </message>
    <message>
        <source>Save the definition first: its mock file lies beside it.</source>
        <translation>请先保存定义：其模拟文件位于它旁边。</translation>
    </message>
    <message>
        <source>The mock file was changed since: what was done here cannot be undone any more.</source>
        <translation>模拟文件此后已被更改：在此所做的操作已无法撤消。</translation>
    </message>
    <message>
        <source>Undo: %1 is called %2</source>
        <translation>撤消：将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Undo: other answers of %1</source>
        <translation>撤消：更改 %1 的应答</translation>
    </message>
    <message>
        <source>Undo: the new test case %1</source>
        <translation>撤消：新建测试用例 %1</translation>
    </message>
    <message>
        <source>Undo: the test case %1 is deleted</source>
        <translation>撤消：删除测试用例 %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::MockSet</name>
    <message>
        <source>Ask at every task</source>
        <translation>每个任务都询问</translation>
    </message>
</context>
<context>
    <name>steploom::app::PaletteActions</name>
    <message>
        <source>Select the states first that the snippet is to have.</source>
        <translation>请先选择片段要包含的状态。</translation>
    </message>
</context>
<context>
    <name>steploom::app::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Own snippets</source>
        <translation>自有片段</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>SDK</source>
        <translation>SDK</translation>
    </message>
    <message>
        <source>Waits for a worker of your own to take the task</source>
        <translation>等待您自己的工作者接手任务</translation>
    </message>
    <message>
        <source>Your own snippet</source>
        <translation>您自己的片段</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>run a job</source>
        <translation>运行作业</translation>
    </message>
    <message>
        <source>run a job, parsed</source>
        <translation>运行作业，解析结果</translation>
    </message>
</context>
<context>
    <name>steploom::app::PayloadModel</name>
    <message>
        <source>Too long to be shown as text; it can be copied.</source>
        <translation>过长,无法以文本显示;可以复制。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation>已更改,原为 %1</translation>
    </message>
    <message>
        <source>nobody reads it</source>
        <translation>无人读取</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>steploom::app::PayloadPoints</name>
    <message>
        <source> (not recorded)</source>
        <translation> （未记录）</translation>
    </message>
    <message>
        <source>input of %1</source>
        <translation>%1 的输入</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>%1 的输出</translation>
    </message>
</context>
<context>
    <name>steploom::app::PictureActions</name>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>图片已复制</translation>
    </message>
    <message>
        <source>The graph is too large for a picture of pixels. Export it as SVG or PDF.</source>
        <translation>图太大，无法存为像素图片。请导出为 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>工作流</translation>
    </message>
</context>
<context>
    <name>steploom::app::ProvenanceView</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %3 的 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) read it for certain</source>
        <translation>
            <numerusform>%n 处确定读取它</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed in %1</source>
        <translation>在 %1 中计算</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>It is as it was at the start.</source>
        <translation>与开始时相同。</translation>
    </message>
    <message>
        <source>Nobody has read it so far.</source>
        <translation>目前无人读取。</translation>
    </message>
    <message>
        <source>Nobody reads it, and it is not in the output.</source>
        <translation>无人读取,也不在输出中。</translation>
    </message>
    <message>
        <source>Unchanged from the answer of %1</source>
        <translation>与 %1 的响应相同,未更改</translation>
    </message>
    <message>
        <source>Unchanged from: %1</source>
        <translation>未更改,来自:%1</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>decides how the run goes on</source>
        <translation>决定运行如何继续</translation>
    </message>
    <message>
        <source>in the output of the execution</source>
        <translation>在执行的输出中</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>传递</translation>
    </message>
    <message>
        <source>perhaps: the expression cannot be seen through</source>
        <translation>可能:无法看透该表达式</translation>
    </message>
    <message>
        <source>put there by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>the answer of a task</source>
        <translation>任务的响应</translation>
    </message>
    <message>
        <source>the context object</source>
        <translation>上下文对象</translation>
    </message>
    <message>
        <source>the input of the execution</source>
        <translation>执行的输入</translation>
    </message>
    <message>
        <source>the task's answer to what it was sent</source>
        <translation>任务对所发送内容的响应</translation>
    </message>
    <message>
        <source>written in the definition</source>
        <translation>写在定义中</translation>
    </message>
</context>
<context>
    <name>steploom::app::RedriveForm</name>
    <message>
        <source>%1 · failed</source>
        <translation>%1 · 已失败</translation>
    </message>
    <message>
        <source>%1 · failed and caught</source>
        <translation>%1 · 已失败并捕获</translation>
    </message>
    <message>
        <source>%1 · visit %2</source>
        <translation>%1 · 第 %2 次访问</translation>
    </message>
    <message>
        <source>As in Debug mode</source>
        <translation>与调试模式相同</translation>
    </message>
    <message>
        <source>Ask at every task</source>
        <translation>每个任务都询问</translation>
    </message>
    <message>
        <source>Each task from here on waits for your answer.</source>
        <translation>从这里起，每个任务都等待您的应答。</translation>
    </message>
    <message>
        <source>Recorded, and ask where it failed</source>
        <translation>按录制，失败处询问</translation>
    </message>
    <message>
        <source>Recorded, failures too</source>
        <translation>按录制，包括失败</translation>
    </message>
    <message>
        <source>Tasks answer what they answered, failures too: for a mended Retry, Catch or data flow.</source>
        <translation>任务的应答与当时相同，包括失败：适用于修复了 Retry、Catch 或数据流的情况。</translation>
    </message>
    <message>
        <source>Tasks that succeeded in the recording answer the same; the others wait for your answer.</source>
        <translation>录制中成功的任务给出相同的应答；其他任务等待您的应答。</translation>
    </message>
    <message>
        <source>The definition has no state %1 any more. Choose another one to go on from.</source>
        <translation>定义中已没有状态 %1。请选择另一个状态来继续。</translation>
    </message>
    <message>
        <source>The input is not JSON. %1</source>
        <translation>输入不是 JSON。%1</translation>
    </message>
    <message>
        <source>What answers an ordinary run: %1.</source>
        <translation>由普通运行的应答方应答：%1。</translation>
    </message>
</context>
<context>
    <name>steploom::app::Reexecution</name>
    <message>
        <source>Open the definition that ran to run this execution again.</source>
        <translation>打开当时运行的定义，即可再次运行此执行。</translation>
    </message>
    <message numerus="yes">
        <source>Re-executed here: %1 of %n event(s) agree</source>
        <translation>
            <numerusform>已在此重新执行：%n 个事件中有 %1 个一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Same definition, same answers, another result: a fault of Steploom</source>
        <translation>定义相同、应答相同、结果不同：这是 Steploom 的错误</translation>
    </message>
    <message>
        <source>The definition is not the one that ran</source>
        <translation>此定义不是当时运行的定义</translation>
    </message>
    <message>
        <source>The recording does not tell</source>
        <translation>录制中没有说明</translation>
    </message>
    <message>
        <source>Time, chance or names: no repetition has the same</source>
        <translation>时间、随机或名称：每次重复都不同</translation>
    </message>
</context>
<context>
    <name>steploom::app::RolePolicy</name>
    <message>
        <source>%1 runs with the same role: what is not needed here may be needed there.</source>
        <translation>%1 使用同一角色：此处不需要的，那里可能需要。</translation>
    </message>
    <message>
        <source>%1, statement %2</source>
        <translation>%1，第 %2 条语句</translation>
    </message>
    <message>
        <source>Not looked at: %1.</source>
        <translation>未检查：%1。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>The policy is on the clipboard.</source>
        <translation>策略已在剪贴板中。</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunCapture</name>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>无法打开 %1。%2</translation>
    </message>
    <message>
        <source>%1 is no place. Write $.name, $.list[*].name, $..name, or a JSON Pointer.</source>
        <translation>%1 不是位置。请写 $.name、$.list[*].name、$..name 或 JSON Pointer。</translation>
    </message>
    <message>
        <source>%1 of %2 values of input, answers and events are replaced.</source>
        <translation>输入、应答和事件的 %2 个值中有 %1 个被替换。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s), the same as recorded.</source>
        <translation>
            <numerusform>%1：%n 个事件，与录制相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from event %2 on it goes another way than was recorded. The file was changed, or made by another version.</source>
        <translation>%1：从事件 %2 起与录制不同。文件被更改过，或由其他版本生成。</translation>
    </message>
    <message>
        <source>%1: values were taken out of it, so that from event %2 on it goes another way than was recorded.</source>
        <translation>%1：其中的一些值已被去除，因此从事件 %2 起与录制不同。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>Saved the run as %1</source>
        <translation>已将运行保存为 %1</translation>
    </message>
    <message>
        <source>Saved the run as %1. Without what was taken out it goes another way when it is played.</source>
        <translation>已将运行保存为 %1。缺少被去除的内容，重放时会走另一条路。</translation>
    </message>
    <message>
        <source>There are more; these were counted.</source>
        <translation>还有更多；这里只统计了这些。</translation>
    </message>
    <message>
        <source>There is no run to save.</source>
        <translation>没有可保存的运行。</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunCollection</name>
    <message>
        <source>Aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>已失败：%1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>已在 %1 暂停</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>已成功</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>forked from %1 at step %2</source>
        <translation>在步骤 %2 从 %1 分叉</translation>
    </message>
    <message>
        <source>forked from %1 at step %2, %3</source>
        <translation>在步骤 %2（%3）从 %1 分叉</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>步骤 %1 / %2</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunComparison</name>
    <message>
        <source>%1 has %2.</source>
        <translation>%1 有%2。</translation>
    </message>
    <message>
        <source>%1 is entered in %2 alone.</source>
        <translation>仅在 %2 中进入 %1。</translation>
    </message>
    <message>
        <source>%1 is entered in %2, %3 in %4.</source>
        <translation>在 %2 中进入 %1，在 %4 中进入 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Both runs are the same, event by event.</source>
        <translation>两个运行的每个事件都相同。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The same up to event %1 (of %2 and %3).</source>
        <translation>到事件 %1 为止相同（分别共 %2 和 %3 个）。</translation>
    </message>
    <message>
        <source>The states went the same way; their times differ.</source>
        <translation>状态的走向相同；时间不同。</translation>
    </message>
    <message>
        <source>They end alike, with another result.</source>
        <translation>两者的结束方式相同，但结果不同。</translation>
    </message>
    <message>
        <source>They end otherwise.</source>
        <translation>两者的结束方式不同。</translation>
    </message>
    <message>
        <source>They end the same.</source>
        <translation>两者的结束相同。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>another input</source>
        <translation>不同的输入</translation>
    </message>
    <message>
        <source>another result</source>
        <translation>不同的结果</translation>
    </message>
    <message>
        <source>another way on</source>
        <translation>不同的去向</translation>
    </message>
    <message>
        <source>caught</source>
        <translation>已捕获</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未进入</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>仅在 %1 中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>已成功</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>待重试</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunComparisonView</name>
    <message>
        <source>%1 ends in another way.</source>
        <translation>%1 的结束方式不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ at %1</source>
        <translation>
            <numerusform>在 %1 有 %n 处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>A goes to %1, B to %2.</source>
        <translation>A 转到 %1，B 转到 %2。</translation>
    </message>
    <message>
        <source>All data that both have is the same.</source>
        <translation>两者共有的数据全部相同。</translation>
    </message>
    <message>
        <source>Both gave %1 the same input, or neither did.</source>
        <translation>两者给 %1 的输入相同，或都没有给出输入。</translation>
    </message>
    <message>
        <source>Both go the same way.</source>
        <translation>两者走向相同。</translation>
    </message>
    <message>
        <source>Both got the same output from %1, or neither did.</source>
        <translation>两者从 %1 得到的输出相同，或都没有得到输出。</translation>
    </message>
    <message>
        <source>First other data: at %1.</source>
        <translation>第一处不同的数据：在 %1。</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>其末尾</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunFacts</name>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 / %2 个事件</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Payload %1</source>
        <translation>负载 %1</translation>
    </message>
    <message numerus="yes">
        <source>Payload %1, the last of %n pass(es)</source>
        <translation>
            <numerusform>负载 %1，%n 次经过中的最后一次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steploom::app::RunLimits</name>
    <message>
        <source>%1 came round %2 times, %3 events each.</source>
        <translation>%1 循环了 %2 次，每次 %3 个事件。</translation>
    </message>
    <message>
        <source>%1 events; Express has no limit of them</source>
        <translation>%1 个事件；Express 对此没有限制</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 / %2 个事件</translation>
    </message>
    <message>
        <source>%1 of the payloads are beyond 256 KiB.</source>
        <translation>有 %1 个负载超过 256 KiB。</translation>
    </message>
    <message>
        <source>%1 of the payloads are beyond three quarters of 256 KiB.</source>
        <translation>有 %1 个负载超过 256 KiB 的四分之三。</translation>
    </message>
    <message>
        <source>%1 states one after the other</source>
        <translation>依次 %1 个状态</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1, inside %2</source>
        <translation>%1，在 %2 内</translation>
    </message>
    <message>
        <source>All payloads are well within 256 KiB.</source>
        <translation>所有负载都远小于 256 KiB。</translation>
    </message>
    <message>
        <source>As Express</source>
        <translation>按 Express</translation>
    </message>
    <message>
        <source>As Standard</source>
        <translation>按 Standard</translation>
    </message>
    <message>
        <source>At this pace the history is full after %1 more, in %2.</source>
        <translation>按此速度，再循环 %1 次、%2 后历史就会写满。</translation>
    </message>
    <message>
        <source>Billed memory, estimated</source>
        <translation>计费内存（估计）</translation>
    </message>
    <message>
        <source>Billed time</source>
        <translation>计费时间</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Express cannot run this: it took longer than five minutes, or calls what Express does not offer.</source>
        <translation>Express 无法运行它：用时超过五分钟，或调用了 Express 不支持的内容。</translation>
    </message>
    <message>
        <source>State transitions</source>
        <translation>状态转换</translation>
    </message>
    <message>
        <source>There is no room for another round.</source>
        <translation>已没有再循环一次的余地。</translation>
    </message>
    <message>
        <source>This history has no payloads.</source>
        <translation>此历史没有负载。</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunMarks</name>
    <message>
        <source>%1 of %2 iterations done</source>
        <translation>%2 次迭代中已完成 %1 次</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>第 %1 次尝试，共 %2 次</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>第 %1 次尝试，共 %2 次</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>entered %n time(s)</source>
        <translation>
            <numerusform>进入 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>step %1 of the value's way</source>
        <translation>值的路径第 %1 步</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunSaver</name>
    <message>
        <source>It went on with an edited input.</source>
        <translation>它是以编辑后的输入继续的。</translation>
    </message>
    <message>
        <source>Run from its start it fails as it did.</source>
        <translation>从头运行时，它与当时一样失败。</translation>
    </message>
    <message>
        <source>Run from its start it fails with %1. %2</source>
        <translation>从头运行时，它以 %1 失败。%2</translation>
    </message>
    <message>
        <source>Run from its start it succeeds, other than the run that it was made of. %1</source>
        <translation>从头运行时，它会成功，与其来源的运行不同。%1</translation>
    </message>
    <message>
        <source>Run from its start it succeeds.</source>
        <translation>从头运行时，它会成功。</translation>
    </message>
    <message>
        <source>Run from its start it waits for a task that has no answer. %1</source>
        <translation>从头运行时，它会等待没有应答的任务。%1</translation>
    </message>
    <message>
        <source>Test case %1 is in %2, its input in %3. %4</source>
        <translation>测试用例 %1 在 %2 中，其输入在 %3 中。%4</translation>
    </message>
    <message numerus="yes">
        <source>The answers of %n state(s) are in %1</source>
        <translation>
            <numerusform>%n 个状态的应答在 %1 中</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is in %1</source>
        <translation>运行在 %1 中</translation>
    </message>
    <message>
        <source>There is no run to save.</source>
        <translation>没有可保存的运行。</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunSet</name>
    <message>
        <source>%1 times as long as most</source>
        <translation>时长是多数的 %1 倍</translation>
    </message>
    <message>
        <source>%1, %2, median %3</source>
        <translation>%1，%2，中位数 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s)</source>
        <translation>
            <numerusform>%n 次执行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold no execution</source>
        <translation>
            <numerusform>%n 个文件不含执行</numerusform>
        </translation>
    </message>
    <message>
        <source>one of few with %1</source>
        <translation>少数有 %1 的之一</translation>
    </message>
    <message>
        <source>one of few without %1</source>
        <translation>少数没有 %1 的之一</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunVariables</name>
    <message>
        <source>%1, branch %2</source>
        <translation>%1，分支 %2</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1，项 %2</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>尚未设置</translation>
    </message>
</context>
<context>
    <name>steploom::app::RunningMaps</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1, %n items</source>
        <translation>
            <numerusform>批次 %1，%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Failed items tolerated</source>
        <translation>容许的失败项</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>项 %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>已成功</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
</context>
<context>
    <name>steploom::app::ServiceHost</name>
    <message>
        <source>Port %1 cannot be used, another program may have it. Choose another one, or 0 for one that is free. (%2)</source>
        <translation>无法使用端口 %1，可能已被其他程序占用。请选择其他端口，或用 0 选用空闲端口。(%2)</translation>
    </message>
    <message>
        <source>The folder %1 cannot keep the data. Choose another one. (%2)</source>
        <translation>文件夹 %1 无法存放数据。请选择其他文件夹。(%2)</translation>
    </message>
    <message>
        <source>The history cannot be written to %1.</source>
        <translation>无法将历史写入 %1。</translation>
    </message>
    <message>
        <source>The history of %1 is not kept any more: of Express executions only the latest are.</source>
        <translation>%1 的历史已不再保留：Express 执行只保留最近的历史。</translation>
    </message>
    <message>
        <source>The settings cannot be used. %1</source>
        <translation>无法使用设置。%1</translation>
    </message>
    <message>
        <source>The token is not open any more.</source>
        <translation>该令牌已不再等待应答。</translation>
    </message>
</context>
<context>
    <name>steploom::app::ServiceLink</name>
    <message>
        <source>The test input is not JSON. %1</source>
        <translation>测试输入不是 JSON。%1</translation>
    </message>
</context>
<context>
    <name>steploom::app::SettingList</name>
    <message>
        <source>Log group</source>
        <translation>日志组</translation>
    </message>
    <message>
        <source>Log inputs and outputs</source>
        <translation>记录输入和输出</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>X-Ray tracing</source>
        <translation>X-Ray 跟踪</translation>
    </message>
</context>
<context>
    <name>steploom::app::SnippetStore</name>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>无法移除 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be renamed.</source>
        <translation>无法重命名 %1。</translation>
    </message>
    <message>
        <source>A snippet needs a name.</source>
        <translation>片段需要名称。</translation>
    </message>
    <message>
        <source>A snippet's name cannot have a slash in it, nor begin with a dot.</source>
        <translation>片段名称不能含斜杠，也不能以点开头。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>名称超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The snippet %1 is left out. %2</source>
        <translation>已略过片段 %1。%2</translation>
    </message>
    <message>
        <source>There is a snippet “%1” already.</source>
        <translation>已有片段“%1”。</translation>
    </message>
</context>
<context>
    <name>steploom::app::StateActions</name>
    <message>
        <source>%1 is in JSONPath now. It does the same where every place that it names is there, and no name is looked up in an array.</source>
        <translation>%1 现在已是 JSONPath。只要它所指的位置都存在，且没有在数组中查找名称，行为就相同。</translation>
    </message>
    <message>
        <source>Errors lead to “%1” now, which goes on as if there had been none: put there what is to be done.</source>
        <translation>错误现在通向“%1”，它会像没有出错一样继续：请在其中放入要做的处理。</translation>
    </message>
    <message>
        <source>The new machine is in %1.</source>
        <translation>新状态机在 %1 中。</translation>
    </message>
    <message>
        <source>The new machine is on the clipboard: paste it into a file of its own.</source>
        <translation>新状态机在剪贴板中：请粘贴到单独的文件。</translation>
    </message>
    <message>
        <source>What the container did with its data is gone: %1. Undo brings it back.</source>
        <translation>容器对数据的处理已丢失：%1。撤消可恢复。</translation>
    </message>
</context>
<context>
    <name>steploom::app::TimelineItem</name>
    <message>
        <source>%1 (ahead)</source>
        <translation>%1 (预计)</translation>
    </message>
    <message>
        <source>%1 failed after %2</source>
        <translation>%1 在 %2 后失败</translation>
    </message>
    <message>
        <source>%1 failed after %2: %3</source>
        <translation>%1 在 %2 后失败：%3</translation>
    </message>
    <message>
        <source>%1 has been at work for %2</source>
        <translation>%1 已工作 %2</translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <translation>%1 用时 %2</translation>
    </message>
    <message>
        <source>%1 waited for %2</source>
        <translation>%1 等待了 %2</translation>
    </message>
    <message>
        <source>%1 was tried again after %2</source>
        <translation>%1 在 %2 后重试</translation>
    </message>
    <message>
        <source>%1 will be tried again in %2</source>
        <translation>%1 将在 %2 后重试</translation>
    </message>
    <message>
        <source>%1 will time out in %2 if nobody answers</source>
        <translation>若无人应答，%1 将在 %2 后超时</translation>
    </message>
    <message>
        <source>%1 will wait for another %2</source>
        <translation>%1 还将等待 %2</translation>
    </message>
    <message>
        <source>%1 worked for %2</source>
        <translation>%1 工作了 %2</translation>
    </message>
    <message>
        <source>%1. An edited state came before it.</source>
        <translation>%1。之前有已编辑的状态。</translation>
    </message>
    <message>
        <source>%1. The state was edited since.</source>
        <translation>%1。此状态此后已编辑。</translation>
    </message>
    <message>
        <source>%1: worked %2</source>
        <translation>%1：工作 %2</translation>
    </message>
    <message>
        <source>, edited since</source>
        <translation>，此后已编辑</translation>
    </message>
    <message numerus="yes">
        <source>, failed %n time(s)</source>
        <translation>
            <numerusform>，失败 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>, waited %1</source>
        <translation>，等待 %1</translation>
    </message>
    <message>
        <source>Jitter: the next attempt of %1 could begin at any moment of these %2</source>
        <translation>抖动：%1 的下一次尝试可能在这 %2 内的任意时刻开始</translation>
    </message>
    <message>
        <source>The heartbeat of %1 will be overdue in %2</source>
        <translation>%1 的心跳将在 %2 后逾期</translation>
    </message>
    <message>
        <source>backoff %1</source>
        <translation>退避 %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>heartbeat due in %1</source>
        <translation>心跳 %1 后到期</translation>
    </message>
    <message>
        <source>jitter up to %1</source>
        <translation>抖动最多 %1</translation>
    </message>
    <message>
        <source>times out in %1</source>
        <translation>%1 后超时</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>等待 %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::VariableForm</name>
    <message>
        <source>Shown as JSON: an object is due here.</source>
        <translation>以 JSON 显示：此处应为对象。</translation>
    </message>
    <message>
        <source>This state assigns “%1” already.</source>
        <translation>此状态已为“%1”赋值。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable.</source>
        <translation>“%1”不能作为变量名。</translation>
    </message>
</context>
<context>
    <name>steploom::app::VariableHistory</name>
    <message>
        <source>%1 · changed by hand</source>
        <translation>%1 · 手动更改</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>尚未设置</translation>
    </message>
</context>
<context>
    <name>steploom::app::VisitList</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>分支 %1</translation>
    </message>
    <message>
        <source>error caught</source>
        <translation>错误已捕获</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>项 %1</translation>
    </message>
    <message>
        <source>not left</source>
        <translation>未离开</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>已成功</translation>
    </message>
    <message>
        <source>visit %1</source>
        <translation>第 %1 次访问</translation>
    </message>
    <message>
        <source>waits for another attempt</source>
        <translation>等待再次尝试</translation>
    </message>
</context>
<context>
    <name>steploom::app::VisitView</name>
    <message>
        <source>    wait %1 → %2</source>
        <translation>    等待 %1 → %2</translation>
    </message>
    <message>
        <source>%1 aborted</source>
        <translation>%1 个已中止</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个已失败</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 个待处理</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个运行中</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <translation>%1 个已成功</translation>
    </message>
    <message>
        <source>%1 timed out</source>
        <translation>%1 个已超时</translation>
    </message>
    <message>
        <source>%1 · child executions: %2, items: %3</source>
        <translation>%1 · 子执行：%2，项：%3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，直到 %2</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Branches' results</source>
        <translation>各分支的结果</translation>
    </message>
    <message>
        <source>Catch</source>
        <translation>Catch</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Fails with</source>
        <translation>失败并返回</translation>
    </message>
    <message>
        <source>InputPath</source>
        <translation>InputPath</translation>
    </message>
    <message>
        <source>ItemBatcher</source>
        <translation>ItemBatcher</translation>
    </message>
    <message>
        <source>ItemReader</source>
        <translation>ItemReader</translation>
    </message>
    <message>
        <source>ItemSelector of the first item</source>
        <translation>第一项的 ItemSelector</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>ItemsPath</source>
        <translation>ItemsPath</translation>
    </message>
    <message>
        <source>ItemsPointer</source>
        <translation>ItemsPointer</translation>
    </message>
    <message>
        <source>Iterations' results</source>
        <translation>各迭代的结果</translation>
    </message>
    <message>
        <source>Map Run</source>
        <translation>Map Run</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>ResultPath</source>
        <translation>ResultPath</translation>
    </message>
    <message>
        <source>ResultSelector</source>
        <translation>ResultSelector</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Retry[%1], attempt %2 of %3</source>
        <translation>Retry[%1]，第 %2 次尝试，共 %3 次</translation>
    </message>
    <message>
        <source>State input</source>
        <translation>状态输入</translation>
    </message>
    <message>
        <source>Task result</source>
        <translation>任务结果</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Variables after</source>
        <translation>之后的变量</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>attempt %1  %2  %3</source>
        <translation>第 %1 次尝试  %2  %3</translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>第 %1 次尝试失败</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>尝试次数：%1</translation>
    </message>
    <message>
        <source>catcher %1 took the error</source>
        <translation>Catcher %1 捕获了错误</translation>
    </message>
    <message>
        <source>child execution %1</source>
        <translation>子执行 %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>项 %1</translation>
    </message>
    <message>
        <source>no error name</source>
        <translation>没有错误名称</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>没有项</translation>
    </message>
    <message>
        <source>no rule matched: Default</source>
        <translation>没有规则成立：Default</translation>
    </message>
    <message>
        <source>not in the history</source>
        <translation>不在历史中</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>rule %1 matched</source>
        <translation>规则 %1 成立</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>the recording does not say which rule matched</source>
        <translation>录制中没有说明匹配了哪条规则</translation>
    </message>
    <message>
        <source>visit %1 of %2</source>
        <translation>第 %1 次访问，共 %2 次</translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>写入 %1</translation>
    </message>
</context>
<context>
    <name>steploom::app::WhatIf</name>
    <message>
        <source>A value is needed.</source>
        <translation>需要一个值。</translation>
    </message>
    <message>
        <source>Nothing runs there any more. Choose another branch or iteration.</source>
        <translation>那里已没有运行的内容。请选择另一个分支或迭代。</translation>
    </message>
    <message>
        <source>That state is in another branch or item processor. Choose one beside the current state.</source>
        <translation>该状态在另一个分支或 ItemProcessor 中。请选择与当前状态并列的状态。</translation>
    </message>
    <message>
        <source>The execution has ended. Go back to a position before its end first.</source>
        <translation>执行已结束。请先返回到结束之前的位置。</translation>
    </message>
    <message>
        <source>The run stands in a state that the definition does not have. Go back to a position before it.</source>
        <translation>运行停在定义中没有的状态。请返回到它之前的位置。</translation>
    </message>
    <message>
        <source>The state that is being run has another type or other branches now. Go back to a position before it.</source>
        <translation>正在运行的状态现在有了其他类型或其他分支。请返回到它之前的位置。</translation>
    </message>
    <message>
        <source>There is nothing to change at this position. Step to where the state has begun.</source>
        <translation>此位置没有可更改的内容。请前进到状态已开始之处。</translation>
    </message>
    <message>
        <source>Variables are an object, such as {"name": 1}.</source>
        <translation>变量是一个对象，例如 {"name": 1}。</translation>
    </message>
</context>
</TS>
