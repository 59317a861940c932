/** What stands before the papers of a page of Hugging Face that a browser saved. */
export const PAGE_HEAD = `<!doctype html>
<html class="">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no" />
		<meta name="description" content="Your daily dose of AI research from AK" />
		<meta property="og:title" content="Daily Papers - Hugging Face" />
		<meta property="og:url" content="https://huggingface.co/papers" />
		<link rel="stylesheet" href="/front/build/kube-2a78dc9/style.css" />

		<title>Daily Papers - Hugging Face</title>

		<script>
			window.hubConfig = JSON.parse(\`{"features":{"signupDisabled":false},"moonHttpUrl":"https://huggingface.co"}\`);
		</script>
	</head>
	<body class="flex flex-col min-h-screen bg-white dark:bg-gray-950 text-black DailyPapersPage">
		<div class="flex min-h-screen flex-col">
	<div class="SVELTE_HYDRATER contents" data-target="MainHeader" data-props="{&quot;classNames&quot;:&quot;&quot;,&quot;isWide&quot;:false}"><header class="border-b border-gray-100 "><a class="mr-5 flex" href="/"><img alt="Hugging Face's logo" src="/front/assets/huggingface_logo-noborder.svg">
				<span class="hidden">Hugging Face</span></a>
		<nav aria-label="Main"><ul><li><a href="/models">
					Models</a>
			</li><li><a href="/datasets">
					Datasets</a>
			</li></ul></nav></header></div>

	<main class="flex flex-1 flex-col"><div class="SVELTE_HYDRATER contents" data-target="DailyPapersBannerSubscribe" data-props="{&quot;isLoggedIn&quot;:false}"><div class="rounded-md bg-blue-500/20">new</div>
			<p class="hidden sm:inline">Get trending papers in your email inbox once a day!</p>
			<p class="inline sm:hidden">Get trending papers in your email inbox!</p>
			<a href="/login?next=%2Fpapers" class="btn">Subscribe</a></div>
`;

/** The page's own heading. */
export const PAGE_TITLE = `<section class="container relative mb-20 mt-8 md:mt-14"><h1 class="text-2xl font-bold md:text-3xl"><a href="/papers" class="hover:text-gray-600">Daily Papers</a></h1>

			<h2 class="flex flex-wrap items-center gap-x-2 text-gray-500">by <a href="/akhaliq"><img alt="" src="/front/assets/papers-by.png"><span class="underline">AK</span></a> <span>and the research community</span></h2>
`;

/** What stands after the papers. */
export const PAGE_TAIL = `</div></section></div></main>

	<footer class="b-12 mb-2 flex border-t"><nav class="container">
		<div class="order-last">© Hugging Face</div>
		<a class="hover:underline" href="/terms-of-service">TOS</a>
		<a class="hover:underline" href="/privacy">Privacy</a></nav></footer></div>

		<script>
			import("/front/build/kube-2a78dc9/index.js");
		</script>
	</body>
</html>
`;

/** The arrow above a number of votes. */
export const VOTE_ARROW =
  '<svg class="text-sm" xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="1em" height="1em" viewBox="0 0 12 12"><path fill="currentColor" d="M5.19 2.67a.94.94 0 0 1 1.62 0l3.31 5.72a.94.94 0 0 1-.82 1.4H2.7a.94.94 0 0 1-.82-1.4l3.31-5.7v-.02Z"></path></svg>';
