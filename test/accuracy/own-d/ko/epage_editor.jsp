<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>기안문 작성</title></head><body>
<form name="fm" method="post" action="draft_save.jsp">
<table border=0 width=700><tr><td>제목</td><td><input name="subject" size=70></td></tr><tr><td>결재선</td><td>팀장 &gt; 본부장 &gt; 대표이사</td></tr></table>
<input type=hidden name="content">
<OBJECT ID="Wec" CLASSID="CLSID:86A7A0D4-8E65-4C8D-ABF3-1F3C5E1DD5DB" CODEBASE="/namo/NamoWec.cab#version=5,0,0,23" WIDTH=700 HEIGHT=450><PARAM NAME="InitFileURL" VALUE="/namo/namowec.env"></OBJECT><br>
<img src="btn_draft.gif" alt="상신" onclick="sangsin()" style="cursor:hand"></form>
<script>
function sangsin(){
 if(fm.subject.value==""){ alert("제목을 입력하세요"); return; }
 fm.content.value=document.Wec.MIMEValue;
 fm.submit();
}
</script></body></html>
