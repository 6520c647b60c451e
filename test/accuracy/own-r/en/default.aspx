<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" >
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	eProcurement - Browser not supported
</title><link href="css/eproc.css" rel="stylesheet" type="text/css" /></head>
<body>
    <form name="aspnetForm" method="post" action="Default.aspx" id="aspnetForm">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUJNzgzNDMwNTMzZGQ=" /></div>
    <div id="header"><img src="images/eproc_logo.gif" alt="eProcurement" width="180" height="42" /></div>
    <div id="content">
        <h1><span id="ctl00_lblTitle">Your browser is not supported</span></h1>
        <p><span id="ctl00_lblText">The eProcurement purchasing system can only be used with Microsoft Internet Explorer 6.0 or later. You are using <b>Chrome</b>.</span></p>
        <p>Please close this window and open the site again in Internet Explorer. If Internet Explorer is not installed on your computer, contact the Purchasing Helpdesk on extension 2140.</p>
        <ul>
            <li>Add <b>http://eproc</b> to the Local Intranet zone</li>
            <li>Allow pop-up windows for this site</li>
            <li>Screen resolution 1024 x 768 or higher</li>
        </ul>
    </div>
    <div id="footer">Version 3.1.0.448 &nbsp; &copy; 2008 Corporate Purchasing &nbsp; <a href="mailto:purchasing@lantham.local">Contact</a></div>
    </form>
</body>
</html>
