<html><head><title>자유게시판 글쓰기</title>
<script language="javascript">
function ins(s){
  var t = document.w.content;
  t.focus();
  if(typeof t.selectionStart == "number"){
    var a = t.value.substring(0, t.selectionStart), b = t.value.substring(t.selectionEnd);
    t.value = a + s + b;
  }else if(document.selection){
    document.selection.createRange().text = s;
  }else t.value += s;
}
function chk(f){ if(!f.title.value || !f.content.value){ alert("제목과 내용을 입력하세요."); return false; } return true; }
</script></head>
<body>
<h3>자유게시판 글쓰기</h3>
<form name="w" method="post" action="write_ok.asp" enctype="multipart/form-data" onsubmit="return chk(this)">
제목 <input name="title" size="60"><br>
<a href="javascript:ins('^^')">[^^]</a> <a href="javascript:ins('ㅠㅠ')">[ㅠㅠ]</a> <a href="javascript:ins('★')">[★]</a><br>
<textarea name="content" rows="12" cols="70"></textarea><br>
첨부 <input type="file" name="up"><br><input type="submit" value="등록"></form></body></html>
