<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>재정관리시스템</title>
<style>
body{margin:0;background:#f3f3f3} .w{width:520px;margin:90px auto;background:#fff;border:1px solid #ccc;padding:30px;font:13px 굴림;line-height:22px}
h1{font-size:17px;color:#b00}
</style>
</head>
<body>
<div class="w">
<img src="img/logo_fin.gif" alt="재정관리시스템">
<h1>접속하신 브라우저는 지원되지 않습니다.</h1>
<p>재정관리시스템은 <b>Internet Explorer 7.0 ~ 9.0 (32bit)</b> 에서만 사용하실 수 있습니다.<br>
Internet Explorer를 실행하신 후 다시 접속하여 주시기 바랍니다.</p>
<ul>
<li>지출결의, 예산배정, 결산 업무는 전용 프로그램이 자동 설치됩니다.</li>
<li>설치가 되지 않는 경우 [도구] - [인터넷 옵션] - [보안] - [신뢰할 수 있는 사이트]에 등록하십시오.</li>
</ul>
<p>문의: 재정정보과 콜센터 1588-0000 (평일 09:00 ~ 18:00)</p>
</div>
</body>
</html>
