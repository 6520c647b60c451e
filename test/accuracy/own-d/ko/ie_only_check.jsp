<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>전자결재</title></head><body><h2>결재 대기 문서</h2><table id="doc" border="1"><tr><th>문서번호</th><th>제목</th><th>기안자</th></tr><tr><td>2012-0881</td><td><a href="view.jsp?d=881">물품 구매 품의</a></td><td>김현우</td></tr><tr><td>2012-0890</td><td><a href="view.jsp?d=890">출장 복명서</a></td><td>이서연</td></tr></table>
<script>
(function(){
  var a=navigator.userAgent.toLowerCase();
  var ie=(a.indexOf('msie')!=-1)||(a.indexOf('trident')!=-1&&a.indexOf('rv:')!=-1);
  if(!ie){
    document.body.innerHTML='<div style="margin:100px auto;width:480px;text-align:center;border:1px solid #ccc;padding:30px"><h3>지원하지 않는 브라우저입니다</h3><p>전자결재 시스템은 Internet Explorer 에서만 이용하실 수 있습니다.</p></div>';
  }
})();
</script></body></html>
