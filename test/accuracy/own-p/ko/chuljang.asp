<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>출장 신청</title>
<style type="text/css">body{font:12px Dotum}table.w{border-top:2px solid #7a9;width:720px}table.w th{background:#eef5f0;width:110px;text-align:left;padding:5px}table.w td{padding:5px;border-bottom:1px solid #dde}</style>
<script type="text/javascript">
function orgSelect() {
  var param = { multi: true, dept: "D0310" };
  var ret = window.showModalDialog("org_tree.html", param, "dialogWidth:640px; dialogHeight:520px; status:no; scroll:no; help:no;");
  if (ret == undefined || ret.length == 0) return;
  var sel = document.getElementById("members");
  for (var i = 0; i < ret.length; i++) {
    var o = document.createElement("option");
    o.value = ret[i].empno; o.text = ret[i].name + " " + ret[i].pos;
    sel.options.add(o);
  }
}
function apply() {
  var sel = document.getElementById("members");
  if (sel.options.length == 0) { alert("출장자를 선택하세요."); return; }
  for (var i = 0; i < sel.options.length; i++) sel.options[i].selected = true;
  document.getElementById("f").submit();
}
</script>
</head>
<body>
<h3>국내 출장 신청</h3>
<form id="f" method="post" action="trip_save.asp">
<table class="w">
<tr><th>출장 목적</th><td><input type="text" name="purpose" size="60" /></td></tr>
<tr><th>출장지</th><td><select name="place"><option>세종청사</option><option>대전</option><option>부산</option><option>기타</option></select> <input type="text" name="place2" /></td></tr>
<tr><th>기간</th><td><input type="text" name="from" size="10" value="2010-05-10" /> ~ <input type="text" name="to" size="10" value="2010-05-11" /></td></tr>
<tr><th>출장자</th><td><select id="members" name="members" multiple="multiple" size="4" style="width:220px"></select> <input type="button" value="조직도" onclick="orgSelect()" /></td></tr>
<tr><th>교통편</th><td><input type="radio" name="car" checked="checked" />KTX <input type="radio" name="car" />관용차량 <input type="radio" name="car" />자가용</td></tr>
</table>
<p><input type="button" value="신청" onclick="apply()" /> <input type="reset" value="취소" /></p>
</form>
</body>
</html>
