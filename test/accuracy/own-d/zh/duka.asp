<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>门诊挂号 - 医保读卡</title></head><body>
<object id="MWIC" classid="clsid:2B3A5D1C-6F1E-4D6E-9D8A-5E2F1A77C0D1" codebase="../ocx/mwrf32.cab#version=1,2,0,3" width=0 height=0></object>
<form name="gh" method="post" action="gh_save.asp">
<table border=1 cellspacing=0 cellpadding=4 bgcolor="#f0fff0"><tr><td>医保卡号</td><td><input name="kh" readonly size=20> <input type="button" value="读卡" onclick="duka()"></td></tr>
<tr><td>姓名</td><td><input name="xm" readonly></td></tr><tr><td>余额</td><td><input name="ye" readonly></td></tr>
<tr><td>科室</td><td><select name="ks"><option>内科<option>外科<option>儿科<option>中医科</select></td></tr></table>
<input type="button" value="挂 号" onclick="if(gh.kh.value=='') alert('请先读卡'); else gh.submit();"></form>
<script>
function duka(){
  var st = MWIC.InitCom(0,9600);
  if(st!=0){ alert("读卡器连接失败！"); return; }
  gh.kh.value = MWIC.ReadData(32,18);
  gh.xm.value = MWIC.ReadData(50,8);
  gh.ye.value = MWIC.ReadMoney()/100;
  MWIC.ExitCom();
}
</script></body></html>
