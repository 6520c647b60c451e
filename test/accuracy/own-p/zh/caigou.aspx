<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
<title>請購單</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="CODE_LANGUAGE" Content="Visual Basic .NET 7.1">
<style>body,td,input,select{font-size:12px}.h{background:#e2efda}.hand{cursor:hand;color:blue}</style>
<script language="javascript">
function addItem() {
  var f = document.Form1, t = document.getElementById("tbl");
  if (f.txtQty.value == "" || isNaN(f.txtQty.value)) { alert("請輸入數量"); return; }
  var tpl = t.rows(1).cloneNode(true);
  tpl.style.display = "";
  var op = f.selItem.options(f.selItem.selectedIndex);
  tpl.cells(0).innerText = op.value;
  tpl.cells(1).innerText = op.text;
  tpl.cells(2).innerText = f.txtQty.value;
  tpl.cells(3).innerText = f.txtQty.value * op.getAttribute("price");
  t.tBodies(0).appendChild(tpl);
  sum();
}
function delItem(o) { o.parentElement.parentElement.removeNode(true); sum(); }
function sum() {
  var t = document.getElementById("tbl"), s = 0, v = "";
  for (var i = 2; i < t.rows.length; i++) {
    s += parseInt(t.rows(i).cells(3).innerText);
    v += t.rows(i).cells(0).innerText + "," + t.rows(i).cells(2).innerText + ";";
  }
  document.getElementById("lblSum").innerText = s;
  document.Form1.hidItems.value = v;
}
function chk() { if (document.Form1.hidItems.value == "") { alert("請先加入品項"); return false; } return true; }
</script>
</head>
<body>
<form name="Form1" method="post" action="caigou.aspx" id="Form1" onsubmit="return chk()">
<input type="hidden" name="__VIEWSTATE" value="dDw5NjE5NTYxMTs7Pl8q5S2/9k0h1yXh0Hnq3zY7vW0=">
<input type="hidden" name="hidItems">
<h3>請購單 - 事務用品</h3>
<p>申請單位：護理部 &nbsp; 申請人：陳美惠 &nbsp; 需求日期：<input name="txtDate" value="2007/09/20" size="10"></p>
<p>品項 <select name="selItem"><option value="A001" price="85">影印紙 A4</option><option value="A014" price="12">原子筆(藍)</option><option value="A020" price="45">資料夾</option><option value="B003" price="1680">碳粉匣</option></select>
數量 <input name="txtQty" size="4"> <input type="button" value="加入" onclick="addItem()"></p>
<table id="tbl" border="1" cellspacing="0" cellpadding="4"><tbody>
<tr class="h"><td>料號</td><td>品名</td><td>數量</td><td>金額</td><td></td></tr>
<tr style="display:none"><td></td><td></td><td></td><td></td><td><span class="hand" onclick="delItem(this)">刪除</span></td></tr>
</tbody></table>
<p>合計：<span id="lblSum">0</span> 元</p>
<input type="submit" name="btnSend" value="送出申請">
</form>
</body>
</html>
