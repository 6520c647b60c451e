<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="ko">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>ActiveX 제거 안내</title>
<style type="text/css">body{font:13px/1.6 Dotum;width:720px}h3{color:#1e5aa8}.box{background:#f3f7fc;padding:10px}</style>
</head>
<body>
<h3>급여조회 ActiveX 제거 및 웹표준 전환 안내</h3>
<p>그동안 급여명세서 조회 시 설치해야 했던 <b>키보드보안, 출력, 공인인증 ActiveX</b> 프로그램이 11월 1일부터 모두 제거됩니다.</p>
<div class="box">
<ul>
<li>변경 전: Internet Explorer 전용, CAB 파일 3개 설치</li>
<li>변경 후: 크롬, 엣지, 파이어폭스, 사파리에서 바로 조회 (HTML5)</li>
</ul>
</div>
<p>기존 프로그램은 제어판에서 삭제하셔도 됩니다. 전자입찰 시스템은 내년 상반기까지 Internet Explorer 에서만 이용 가능합니다.</p>
<table border="1" cellspacing="0" cellpadding="5"><tr><th>업무</th><th>전환 일자</th></tr><tr><td>급여조회</td><td>11월 1일</td></tr><tr><td>출장신청</td><td>12월 1일</td></tr><tr><td>전자입찰</td><td>내년 6월</td></tr></table>
<p><a href="pay_list.jsp">급여조회 바로가기</a></p>
</body></html>
