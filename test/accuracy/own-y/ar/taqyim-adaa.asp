<html dir="rtl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
<title>نظام تقييم الأداء الوظيفي</title>
<style>body{font-family:"Traditional Arabic",Tahoma;background:#eef3ee} .box{width:560px;margin:80px auto;border:2px solid #2f6b3a;background:#fff;padding:20px;text-align:center} .small{font-size:80%;color:#666}</style>
</head>
<body>
<div class="box">
<img src="shiaar.gif" alt="شعار الهيئة" width="90" height="90">
<h2>نظام تقييم الأداء الوظيفي</h2>
<p><b>عذراً، المتصفح الذي تستخدمه غير مدعوم.</b></p>
<p>يعمل هذا النظام على متصفح Internet Explorer الإصدار 6.0 أو أحدث فقط. يرجى إعادة فتح النظام باستخدام Internet Explorer ليتمكن الرئيس المباشر من تعبئة نموذج التقييم.</p>
<p class="small">Your browser: Mozilla/5.0 - ERR_BROWSER_NOT_SUPPORTED<br>للمساعدة: الإدارة العامة للموارد البشرية – تحويلة 2210</p>
</div>
</body>
</html>
