<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>인사정보 - 주소 변경</title><script>
function fnZip(){
  var sFeature="dialogWidth:430px;dialogHeight:400px;center:yes;help:no;status:no";
  var rv=showModalDialog("zip_pop.jsp","",sFeature);
  if(rv==undefined) return;
  var a=rv.split("|");
  with(document.forms[0]){ zip1.value=a[0]; zip2.value=a[1]; addr1.value=a[2]; addr2.focus(); }
}
function fnSave(){
  if(!document.forms[0].zip1.value){ alert("우편번호를 조회하십시오."); return false; }
  return confirm("저장하시겠습니까?");
}
</script></head><body><form action="addr_save.jsp" method="post" onsubmit="return fnSave()"><table border="1" style="font-size:9pt"><tr><td>우편번호</td><td><input name="zip1" size="3" readonly>-<input name="zip2" size="3" readonly> <img src="btn_find.gif" alt="우편번호 조회" onclick="fnZip()" style="cursor:hand"></td></tr><tr><td>주소</td><td><input name="addr1" size="40" readonly><br><input name="addr2" size="40"></td></tr></table><input type="submit" value="저장"></form></body></html>
