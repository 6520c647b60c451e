<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>물품 입고 등록</title>
<style>
body,td,input,select{font-size:9pt;font-family:굴림} .h{background:#dde8cc} table{border-collapse:collapse}
</style>
<script>
var no = 0;
function addRow() {
  no++;
  var tr = document.getElementById("list").insertRow();
  cell(tr, document.createTextNode(no));
  cell(tr, field("code", 10, "findItem(this)"));
  cell(tr, field("itemname", 30, ""));
  cell(tr, field("qty", 5, "sum()"));
  cell(tr, field("price", 9, "sum()"));
  var del = document.createElement("<input type='button' value='삭제' onclick='delRow(this)'>");
  cell(tr, del);
}
function field(name, size, onchange) {
  return document.createElement("<input type='text' name='" + name + "[]' size='" + size + "' onchange='" + onchange + "'>");
}
function cell(tr, node) { var td = tr.insertCell(); td.appendChild(node); }
function delRow(b) { var tr = b.parentElement.parentElement; tr.parentElement.deleteRow(tr.rowIndex - 1); sum(); }
function sum() {
  var q = document.getElementsByName("qty[]"), p = document.getElementsByName("price[]"), t = 0;
  for (var i = 0; i < q.length; i++) t += (q[i].value || 0) * (p[i].value || 0);
  document.getElementById("total").innerText = t;
}
function findItem(o) { if (o.value.length > 0 && o.value.length < 8) alert("물품코드는 8자리입니다."); }
function check() {
  if (document.getElementsByName("code[]").length == 0) { alert("입고할 물품을 추가하세요."); return false; }
  return true;
}
</script>
</head>
<body onload="addRow()">
<b>■ 물품 입고 등록</b>
<form method="post" action="goods_in_ok.php" onsubmit="return check()">
거래처 <select name="vendor"><option>대한의료기상사</option><option>한빛문구</option></select> 입고일 <input name="indate" value="2005-11-08" size="10">
<table border="1" cellpadding="3">
<thead><tr class="h"><td>번호</td><td>물품코드</td><td>품명</td><td>수량</td><td>단가</td><td></td></tr></thead>
<tbody id="list"></tbody>
</table>
합계 <b id="total">0</b> 원
<p><input type="button" value="행 추가" onclick="addRow()"> <input type="submit" value="등록"></p>
</form>
</body>
</html>
