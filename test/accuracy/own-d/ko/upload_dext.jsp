<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>과제물 제출</title>
<script language="javascript">
function fnSend(){
  var fm=document.FileManager;
  if(fm.Count==0){ alert("파일을 추가하세요."); return; }
  fm.AddFormData("hakbun", document.frm.hakbun.value);
  fm.UploadURL="http://"+location.host+"/lms/upload_ok.jsp";
  fm.Transfer();
}
</script>
<script language="javascript" for="FileManager" event="OnTransferComplete()">location.href="report_list.jsp";</script>
</head><body><h3>과제물 제출</h3><form name="frm"><input type="hidden" name="hakbun" value="20041234">과목: 자료구조 / 마감: 2006-05-31</form>
<object id="FileManager" classid="CLSID:DF75BAFF-7DD5-4B83-AF5E-692067C90316" codebase="/dext/DEXTUploadFL.cab#Version=2,8,2,0" width="500" height="200"><param name="ShowStatus" value="1"></object><br>
<input type="button" value="파일추가" onclick="document.FileManager.OpenFileDialog()"> <input type="button" value="제출" onclick="fnSend()"></body></html>
