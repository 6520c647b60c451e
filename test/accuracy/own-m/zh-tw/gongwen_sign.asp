<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=big5">
<title>公文線上簽核</title>
<style type="text/css">body{font-size:13px}table{background:#999}td{background:#fff;padding:4px}td.h{background:#e6eef7;width:90px}</style>
<script language="javascript">
function getCard() {
  var nm = "HiSECURE" + "." + "CardSign";
  var o = new ActiveXObject(nm);
  o.Init("PKCS#11", 1);
  return o;
}
function doSign(result) {
  var f = document.form1;
  if (result == "N" && f.opinion.value == "") { alert("退件請填寫意見"); return; }
  var c = getCard();
  if (c.Login(f.pin.value) != 0) { alert("PIN 碼錯誤或未插入卡片"); return; }
  f.result.value = result;
  f.sign.value = c.SignData(f.docno.value + result + f.opinion.value);
  c.Logout();
  f.submit();
}
</script></head>
<body>
<form name="form1" method="post" action="sign_save.asp">
<input type="hidden" name="docno" value="0960012345"><input type="hidden" name="result"><input type="hidden" name="sign">
<table cellspacing="1" width="600">
<tr><td class="h">文號</td><td>0960012345</td></tr>
<tr><td class="h">主旨</td><td>檢送本所九十六年度第二季業務檢討會議紀錄，請查照。</td></tr>
<tr><td class="h">承辦人</td><td>民政課 林小姐</td></tr>
<tr><td class="h">簽核意見</td><td><textarea name="opinion" cols="50" rows="3"></textarea></td></tr>
<tr><td class="h">卡片 PIN</td><td><input type="password" name="pin" size="10"></td></tr>
</table>
<p><input type="button" value="核准" onclick="doSign('Y')"> <input type="button" value="退件" onclick="doSign('N')"></p>
</form></body></html>
