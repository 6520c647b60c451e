<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>费用报销审核</title>
<script language="javascript" src="js/caidan.js"></script>
<style>td,th{font:12px 宋体;border:1px solid #aaa;padding:3px 6px}table{border-collapse:collapse}th{background:#dde}tr.d{cursor:hand}</style></head><body>
<h4>费用报销审核（财务科）</h4><p style="font-size:12px">在单据上点击<b>鼠标右键</b>选择操作。</p>
<table width="780"><tr><th>单据号</th><th>部门</th><th>报销人</th><th>事由</th><th>金额(元)</th><th>提交日期</th></tr>
<tr class="d" id="BX0403117" oncontextmenu="showMenu(this)"><td>BX0403117</td><td>销售部</td><td>陈国栋</td><td>沈阳出差</td><td align="right">2,846.00</td><td>2004-03-22</td></tr>
<tr class="d" id="BX0403118" oncontextmenu="showMenu(this)"><td>BX0403118</td><td>设备科</td><td>孙丽华</td><td>购买密封件</td><td align="right">638.50</td><td>2004-03-22</td></tr>
<tr class="d" id="BX0403121" oncontextmenu="showMenu(this)"><td>BX0403121</td><td>车队</td><td>马志强</td><td>过路费、停车费</td><td align="right">415.00</td><td>2004-03-23</td></tr></table>
<form name="act" method="post" action="baoxiao_caozuo.asp"><input type="hidden" name="id"><input type="hidden" name="cz"></form></body></html>
