<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=big5">
<title>線上請假</title>
<style type="text/css">table.f td{border:1px solid #9ab;padding:5px;font-size:12px}table.f{border-collapse:collapse}td.l{background:#e4eef7;width:90px}</style>
<script type="text/javascript">
function toDate(s) { var a = s.split("/"); return new Date(a[0], a[1] - 1, a[2]); }
function calc() {
  var f = document.forms["leave"];
  if (!f.d1.value || !f.d2.value) return;
  var n = (toDate(f.d2.value) - toDate(f.d1.value)) / 86400000 + 1;
  f.days.value = n > 0 ? n : "";
}
function onEnter(e) { e = e || window.event; if ((e.keyCode || e.which) == 13) { calc(); return false; } return true; }
function ok() {
  var f = document.forms["leave"];
  calc();
  if (f.days.value == "") { alert("請檢查起訖日期"); return false; }
  if (f.agent.selectedIndex == 0) { alert("請選擇職務代理人"); return false; }
  return true;
}
</script>
</head>
<body>
<h3>線上請假單</h3>
<form name="leave" method="post" action="leave.do" onsubmit="return ok()">
<table class="f">
<tr><td class="l">申請人</td><td>王志明 (工務課)</td><td class="l">剩餘特休</td><td>6 日</td></tr>
<tr><td class="l">假別</td><td><select name="kind"><option>特休</option><option>事假</option><option>病假</option><option>公假</option></select></td><td class="l">天數</td><td><input name="days" size="4" readonly></td></tr>
<tr><td class="l">起日</td><td><input name="d1" size="11" onblur="calc()" onkeypress="return onEnter(event)"> 例 2009/03/02</td><td class="l">迄日</td><td><input name="d2" size="11" onblur="calc()" onkeypress="return onEnter(event)"></td></tr>
<tr><td class="l">代理人</td><td colspan="3"><select name="agent"><option>請選擇</option><option>張雅婷</option><option>李建宏</option></select></td></tr>
<tr><td class="l">事由</td><td colspan="3"><textarea name="why" rows="3" cols="50"></textarea></td></tr>
</table>
<p><input type="submit" value="送出"> <input type="button" value="取消" onclick="history.back()"></p>
</form>
</body></html>
